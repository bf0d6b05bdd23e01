import { usePageWords } from '../../../../settings/page-context.tsx';
import { dayOf } from '../../../days.ts';
import { Entries } from '../entries.tsx';
import { newId } from '../new-entry.ts';
import { PlainField } from '../plain-field.tsx';
import { useOptions, useSaid } from '../said-at.ts';
import { TextField } from '../text-field.tsx';
import { TickList } from '../tick-list.tsx';
import { WordList } from '../word-list.tsx';

/** What asks for a moment's thought before it is written about. */
export function SensitiveForm() {
  const t = usePageWords();
  const said = useSaid();
  return (
    <Entries
      path={['sensitive']}
      title={t('narrative.sensitive')}
      hint={t('editor.sensitive.hint')}
      add={t('editor.sensitive.add')}
      blank={(others) => ({ id: newId('point', others) })}
      head={(_path, entry) => ({ name: said(entry, 'topic'), meta: said(entry, 'question') || undefined })}
    >
      {(point) => (
        <>
          <TextField path={[...point, 'topic']} label={t('editor.topic')} hint={t('editor.sensitive.topic.hint')} />
          <TextField
            path={[...point, 'question']}
            label={t('editor.sensitive.question')}
            hint={t('editor.sensitive.question.hint')}
          />
          <WordList path={[...point, 'words']} label={t('editor.notice.words')} hint={t('editor.notice.words.hint')} />
        </>
      )}
    </Entries>
  );
}

/** What rests until a day. */
export function PauseForm() {
  const t = usePageWords();
  const said = useSaid();
  const themes = useOptions('themes', 'title');
  return (
    <Entries
      path={['pauses']}
      title={t('narrative.pauses')}
      hint={t('editor.pauses.hint')}
      add={t('editor.pauses.add')}
      blank={(others) => ({ id: newId('pause', others), from: dayOf(new Date()) })}
      head={(_path, entry) => ({ name: said(entry, 'topic'), meta: said(entry, 'reason') || undefined })}
    >
      {(pause) => (
        <>
          <TextField path={[...pause, 'topic']} label={t('editor.topic')} hint={t('editor.pause.topic.hint')} />
          <div className="editor-row">
            <PlainField path={[...pause, 'from']} label={t('editor.from')} kind="date" />
            <PlainField path={[...pause, 'until']} label={t('editor.until')} kind="date" />
          </div>
          <TickList path={[...pause, 'themes']} label={t('editor.pause.themes')} choices={themes} />
          <TextField
            path={[...pause, 'reason']}
            label={t('editor.pause.reason')}
            hint={t('editor.pause.reason.hint')}
          />
          <WordList path={[...pause, 'words']} label={t('editor.notice.words')} hint={t('editor.notice.words.hint')} />
        </>
      )}
    </Entries>
  );
}
