import type { FieldPath } from '../../../../../lib/domain/narrative/fault.ts';
import { usePageWords } from '../../../../settings/page-context.tsx';
import { listAt } from '../draft-path.ts';
import { Entries } from '../entries.tsx';
import { newId } from '../new-entry.ts';
import { PickField } from '../pick-field.tsx';
import { useOptions, useSaid } from '../said-at.ts';
import { TextField } from '../text-field.tsx';
import { WordList } from '../word-list.tsx';

/** For whom the narrative is told. */
export function AudienceForm() {
  const t = usePageWords();
  const said = useSaid();
  return (
    <Entries
      path={['audiences']}
      title={t('narrative.audiences')}
      hint={t('editor.audiences.hint')}
      add={t('editor.audiences.add')}
      blank={(others) => ({ id: newId('audience', others) })}
      head={(_path, entry) => ({
        name: said(entry, 'name'),
        meta: t('editor.audience.questions', { count: listAt(entry, ['questions']).length }),
      })}
    >
      {(path) => (
        <>
          <TextField path={[...path, 'name']} label={t('editor.audience.name')} hint={t('editor.audience.name.hint')} />
          <Questions path={[...path, 'questions']} />
          <Entries
            path={[...path, 'worries']}
            title={t('narrative.worries')}
            add={t('editor.worries.add')}
            blank={() => ({})}
            head={(_path, entry) => ({ name: said(entry) })}
          >
            {(worry) => <TextField path={worry} label={t('editor.worry')} hint={t('editor.worry.hint')} />}
          </Entries>
          <WordList
            path={[...path, 'words']}
            label={t('narrative.words.theirs')}
            hint={t('editor.audience.words.hint')}
          />
        </>
      )}
    </Entries>
  );
}

/** What they ask, in their own words, and which theme answers it. */
function Questions({ path }: { path: FieldPath }) {
  const t = usePageWords();
  const said = useSaid();
  const themes = useOptions('themes', 'title');
  return (
    <Entries
      path={path}
      title={t('editor.questions')}
      add={t('editor.questions.add')}
      blank={() => ({})}
      head={(_path, entry) => ({ name: said(entry, 'text') })}
    >
      {(question) => (
        <>
          <TextField path={[...question, 'text']} label={t('editor.question')} hint={t('editor.question.hint')} />
          <PickField
            path={[...question, 'theme']}
            label={t('editor.question.theme')}
            choices={themes}
            none={t('editor.question.none')}
          />
        </>
      )}
    </Entries>
  );
}
