import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { listAt } from './draft-path.ts';
import { useEditor, useEditorStore, useFault } from './editor-context.ts';
import { placeName } from './editor-store.ts';
import { EntryTools } from './entry-tools.tsx';
import { idIn } from './new-entry.ts';

export interface EntryHead {
  /** '' = nothing yet. */
  name: string;
  meta?: ReactNode;
}

interface EntriesProps {
  path: FieldPath;
  title: string;
  hint?: string | undefined;
  /** Words of the button that adds one. */
  add: string;
  /** A new entry, not filled in yet. */
  blank: (others: readonly unknown[]) => unknown;
  /** What stands in the row while an entry is closed. */
  head: (path: FieldPath, entry: unknown) => EntryHead;
  children: (path: FieldPath) => ReactNode;
}

/** Where the keyboard goes on after a change of the list. */
type Next = { to: 'field' | 'row'; index: number } | { to: 'add' };

/** A list of things of one kind: closed they are rows to read, open they are forms. */
export function Entries({ path, title, hint, add, blank, head, children }: EntriesProps) {
  const t = usePageWords();
  const entries = useEditor(({ data }) => listAt(data, path));
  const open = useEditor(({ opened }) => opened[placeName(path)] ?? null);
  const fault = useFault(path);
  const store = useEditorStore();
  const { place, goOn } = useNext();
  const act = store.getState();

  const moveBy = (index: number, by: 1 | -1) => {
    act.move(path, index, by);
    act.unfold(path, index + by);
    goOn({ to: 'row', index: index + by });
  };
  return (
    <section className="entries" ref={place} data-place={placeName(path)}>
      <h3 className="label">{title}</h3>
      {hint !== undefined && <p className="meta">{hint}</p>}
      {fault !== undefined && <p className="meta fault">{fault}</p>}
      {entries.map((entry, index) => {
        const { name, meta } = head([...path, index], entry);
        const shown = name === '' ? t('editor.entry.blank') : name;
        return (
          <Disclosure
            // Entries without an id are told apart by their place.
            key={idIn(entry) || String(index)}
            className="entry"
            headClass="entry-head"
            open={open === index}
            onToggle={() => act.unfold(path, open === index ? null : index)}
            head={
              <>
                <span className={name === '' ? 'blank' : undefined}>{shown}</span>
                {meta !== undefined && <span className="meta">{meta}</span>}
              </>
            }
          >
            <div className="entry-form">
              {children([...path, index])}
              <EntryTools
                name={shown}
                onUp={index > 0 ? () => moveBy(index, -1) : null}
                onDown={index < entries.length - 1 ? () => moveBy(index, 1) : null}
                onRemove={() => {
                  act.remove(path, index);
                  act.unfold(path, null);
                  goOn({ to: 'add' });
                }}
              />
            </div>
          </Disclosure>
        );
      })}
      <p className="entries-add">
        <LinkButton
          onClick={() => {
            act.add(path, blank(entries));
            act.unfold(path, entries.length);
            goOn({ to: 'field', index: entries.length });
          }}
        >
          {add}
        </LinkButton>
      </p>
    </section>
  );
}

/** Moves the focus once the list shows what was done to it. */
function useNext() {
  const place = useRef<HTMLElement>(null);
  const [next, goOn] = useState<Next | null>(null);
  useEffect(() => {
    if (next === null) return;
    const rows = [...(place.current?.children ?? [])].filter((child) => child.classList.contains('entry'));
    const row = next.to === 'add' ? place.current?.querySelector(':scope > .entries-add') : rows[next.index];
    const fields = next.to === 'field' ? '.entry-form :is(textarea, input, select)' : 'button';
    row?.querySelector<HTMLElement>(fields)?.focus();
  }, [next]);
  return { place, goOn };
}
