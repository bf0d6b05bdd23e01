import type { FieldPath } from '../../../../../lib/domain/narrative/fault.ts';
import { usePageWords } from '../../../../settings/page-context.tsx';
import { dayOf } from '../../../days.ts';
import { FactState } from '../../reading/fact-list.tsx';
import { listAt, textAt } from '../draft-path.ts';
import { useEditor } from '../editor-context.ts';
import { Entries } from '../entries.tsx';
import { newId } from '../new-entry.ts';
import { PlainField } from '../plain-field.tsx';
import { useSaid } from '../said-at.ts';
import { PROSE, TextField } from '../text-field.tsx';

/** What is true and can be shown, with its source, who answers for it, and from when until when it may be told. */
export function FactEntries({ path }: { path: FieldPath }) {
  const t = usePageWords();
  const said = useSaid();
  const everywhere = useEntriesOfThemes('facts');
  return (
    <Entries
      path={path}
      title={t('narrative.facts')}
      hint={t('editor.facts.hint')}
      add={t('editor.facts.add')}
      blank={() => ({ id: newId('fact', everywhere), publicFrom: dayOf(new Date()) })}
      head={(_path, entry) => ({
        name: said(entry, 'text'),
        meta: <FactMeta entry={entry} source={said(entry, 'source')} />,
      })}
    >
      {(fact) => (
        <>
          <TextField
            path={[...fact, 'text']}
            label={t('editor.fact.text')}
            hint={t('editor.fact.text.hint')}
            lines={2}
            most={PROSE}
          />
          <TextField path={[...fact, 'source']} label={t('editor.fact.source')} hint={t('editor.fact.source.hint')} />
          <PlainField path={[...fact, 'owner']} label={t('editor.fact.owner')} hint={t('editor.fact.owner.hint')} />
          <div className="editor-row">
            <PlainField path={[...fact, 'publicFrom']} label={t('editor.fact.from')} kind="date" />
            <PlainField path={[...fact, 'publicUntil']} label={t('editor.fact.until')} kind="date" />
          </div>
        </>
      )}
    </Entries>
  );
}

/** "Projektbericht Linie 4 · Hofstetter · öffentlich bis 28. Februar 2027" */
function FactMeta({ entry, source }: { entry: unknown; source: string }) {
  const [from, until, owner] = ['publicFrom', 'publicUntil', 'owner'].map((field) => textAt(entry, [field]));
  return (
    <>
      {[source, owner].filter(Boolean).join(' · ')}
      {from && (
        <>
          {(source || owner) && ' · '}
          <FactState fact={{ publicFrom: from, publicUntil: until || undefined }} />
        </>
      )}
    </>
  );
}

/** Facts and stories have names of their own over all themes. */
export function useEntriesOfThemes(list: 'facts' | 'stories'): unknown[] {
  const data = useEditor((state) => state.data);
  return listAt(data, ['themes']).flatMap((theme) => listAt(theme, [list]));
}
