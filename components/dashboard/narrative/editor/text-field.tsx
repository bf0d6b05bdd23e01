import { useId } from 'react';
import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import { NARRATIVE_LANGUAGES, type NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import { localeOf } from '../../../../lib/languages/translate.ts';
import { usePageWords, useSettings } from '../../../settings/page-context.tsx';
import { useEditor, useEditorStore, useFault, useText } from './editor-context.ts';
import { placeName } from './editor-store.ts';

interface TextFieldProps {
  path: FieldPath;
  label: string;
  /** An example, below the field. */
  hint?: string;
  /** Lines to begin with; one line takes no line breaks. */
  lines?: number;
  /** Characters at most, as the narrative's form has it. */
  most?: number;
  /** The sentence that everything else rests on: set larger. */
  big?: boolean;
}

/** Characters of a line, in the narrative's form. */
const LINE = 300;
/** The same of several sentences. */
export const PROSE = 2_000;
/** From here on the share of the limit is worth saying. */
const NEAR = 0.5;

/** A text of the narrative: in one language, or in both side by side. */
export function TextField({ path, label, hint, lines = 1, most = LINE, big = false }: TextFieldProps) {
  const sides = useEditor((state) => state.sides);
  const group = useId();
  const hintId = useId();
  const shown = sides === 'both' ? NARRATIVE_LANGUAGES : [sides];
  return (
    <fieldset className="editor-field" aria-labelledby={group}>
      <span className="label" id={group}>
        {label}
      </span>
      <div className="editor-sides">
        {shown.map((side) => (
          <Side
            key={side}
            {...{ path, label, side, lines, most, big }}
            named={sides === 'both'}
            hintId={hint === undefined ? undefined : hintId}
          />
        ))}
      </div>
      {hint !== undefined && (
        <span className="meta" id={hintId}>
          {hint}
        </span>
      )}
    </fieldset>
  );
}

interface SideProps extends Required<Omit<TextFieldProps, 'hint'>> {
  side: NarrativeLanguage;
  /** The language stands above. */
  named: boolean;
  hintId: string | undefined;
}

function Side({ path, label, side, lines, most, big, named, hintId }: SideProps) {
  const t = usePageWords();
  const place = [...path, side];
  const value = useText(place);
  const store = useEditorStore();
  const noteId = useId();
  const language = t(`narrative.side.${side}`);
  const write = (text: string) => store.getState().set(place, lines === 1 ? text.replaceAll('\n', ' ') : text);
  return (
    <div className="editor-side">
      <span className="meta editor-count">
        {named && <span>{language}</span>}
        {(big || value.length > NEAR * most) && value !== '' && <Count of={value.length} most={most} />}
      </span>
      <textarea
        className={big ? 'input claim' : 'input'}
        lang={side}
        rows={lines}
        data-place={placeName(place)}
        aria-label={`${label}, ${language}`}
        aria-describedby={[hintId, noteId].filter(Boolean).join(' ')}
        value={value}
        onChange={(event) => write(event.target.value)}
      />
      <span className="meta" id={noteId}>
        <SideNote path={path} side={side} />
      </span>
    </div>
  );
}

function Count({ of: length, most }: { of: number; most: number }) {
  const t = usePageWords();
  const number = new Intl.NumberFormat(localeOf(useSettings().language));
  return <span>{t('editor.count', { count: number.format(length), most: number.format(most) })}</span>;
}

/** What is wrong with this side, or that it is the one missing. */
function SideNote({ path, side }: { path: FieldPath; side: NarrativeLanguage }) {
  const t = usePageWords();
  const fault = useFault([...path, side]);
  const faultOfBoth = useFault(path);
  const here = useText([...path, side]);
  const there = useText([...path, side === 'de' ? 'en' : 'de']);
  if (fault !== undefined || faultOfBoth !== undefined) return <span className="fault">{fault ?? faultOfBoth}</span>;
  return here === '' && there !== '' ? <span className="waits">{t(`editor.missing.${side}`)}</span> : null;
}
