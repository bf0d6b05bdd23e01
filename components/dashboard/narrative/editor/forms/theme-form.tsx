import type { FieldPath } from '../../../../../lib/domain/narrative/fault.ts';
import { ROLES } from '../../../../../lib/domain/profile/checks/check.ts';
import { usePageWords } from '../../../../settings/page-context.tsx';
import { textAt } from '../draft-path.ts';
import { Entries } from '../entries.tsx';
import { PickField } from '../pick-field.tsx';
import { useOptions, useSaid } from '../said-at.ts';
import { PROSE, TextField } from '../text-field.tsx';
import { TickList } from '../tick-list.tsx';
import { WordList } from '../word-list.tsx';
import { FactEntries } from './fact-entries.tsx';
import { StoryEntries } from './story-entries.tsx';
import { ThemeTools } from './theme-tools.tsx';

/** One thing the company stands for, with everything that an idea may rest on. */
export function ThemeForm({ index }: { index: number }) {
  const t = usePageWords();
  const path = ['themes', index];
  const goals = useOptions('goals', 'aim');
  return (
    <>
      <ThemeTools index={index} />
      <TextField path={[...path, 'title']} label={t('editor.theme.title')} hint={t('editor.theme.title.hint')} />
      <TextField path={[...path, 'claim']} label={t('editor.theme.claim')} hint={t('editor.theme.claim.hint')} big />
      <FactEntries path={[...path, 'facts']} />
      <StoryEntries path={[...path, 'stories']} />
      <section className="editor-group">
        <h3 className="label">{t('narrative.roles')}</h3>
        <p className="meta">{t('editor.roles.hint')}</p>
        {ROLES.map((role) => (
          <TextField key={role} path={[...path, 'roles', role]} label={t(`role.${role}`)} most={PROSE} />
        ))}
      </section>
      <Relevance path={[...path, 'why']} />
      <section className="editor-group">
        <h3 className="label">{t('narrative.words')}</h3>
        <WordList path={[...path, 'keywords']} label={t('narrative.words.key')} hint={t('editor.words.key.hint')} />
        <WordList path={[...path, 'use']} label={t('narrative.words.use')} />
        <WordList
          path={[...path, 'avoid']}
          label={t('narrative.words.avoid')}
          hint={t('editor.words.avoid.hint')}
          avoided
        />
      </section>
      <TickList path={[...path, 'goals']} label={t('editor.theme.goals')} choices={goals} />
    </>
  );
}

/** Why the theme matters to one audience. */
function Relevance({ path }: { path: FieldPath }) {
  const t = usePageWords();
  const said = useSaid();
  const audiences = useOptions('audiences', 'name');
  return (
    <Entries
      path={path}
      title={t('narrative.why')}
      hint={audiences.length === 0 ? t('editor.why.none') : undefined}
      add={t('editor.why.add')}
      blank={() => ({ audience: audiences[0]?.value ?? '' })}
      head={(_path, entry) => ({
        name: said(entry, 'text'),
        meta: audiences.find(({ value }) => value === textAt(entry, ['audience']))?.label,
      })}
    >
      {(why) => (
        <>
          <PickField
            path={[...why, 'audience']}
            label={t('editor.why.audience')}
            choices={audiences}
            none={t('editor.why.choose')}
          />
          <TextField
            path={[...why, 'text']}
            label={t('editor.why.text')}
            hint={t('editor.why.text.hint')}
            most={PROSE}
          />
        </>
      )}
    </Entries>
  );
}
