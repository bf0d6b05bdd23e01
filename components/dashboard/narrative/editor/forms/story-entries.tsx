import type { FieldPath } from '../../../../../lib/domain/narrative/fault.ts';
import { RELEASES } from '../../../../../lib/domain/narrative/theme.ts';
import { ROLES } from '../../../../../lib/domain/profile/checks/check.ts';
import { usePageWords } from '../../../../settings/page-context.tsx';
import { textAt } from '../draft-path.ts';
import { Entries } from '../entries.tsx';
import { newId } from '../new-entry.ts';
import { PickField } from '../pick-field.tsx';
import { PlainField } from '../plain-field.tsx';
import { useSaid } from '../said-at.ts';
import { PROSE, TextField } from '../text-field.tsx';
import { TickList } from '../tick-list.tsx';
import { useEntriesOfThemes } from './fact-entries.tsx';

/** What happened, who may tell it, and whether somebody has to be asked first. */
export function StoryEntries({ path }: { path: FieldPath }) {
  const t = usePageWords();
  const said = useSaid();
  const everywhere = useEntriesOfThemes('stories');
  const releases = RELEASES.map((value) => ({ value, label: t(`narrative.release.${value}`) }));
  return (
    <Entries
      path={path}
      title={t('narrative.stories')}
      hint={t('editor.stories.hint')}
      add={t('editor.stories.add')}
      blank={() => ({ id: newId('story', everywhere), tellers: [...ROLES], release: { state: 'ask' } })}
      head={(_path, entry) => ({
        name: said(entry, 'title'),
        meta: releases.find(({ value }) => value === textAt(entry, ['release', 'state']))?.label,
      })}
    >
      {(story) => (
        <>
          <TextField path={[...story, 'title']} label={t('editor.story.title')} hint={t('editor.story.title.hint')} />
          <TextField
            path={[...story, 'text']}
            label={t('editor.story.text')}
            hint={t('editor.story.text.hint')}
            lines={4}
            most={PROSE}
          />
          <TickList
            path={[...story, 'tellers']}
            label={t('editor.story.tellers')}
            choices={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
          <PickField path={[...story, 'release', 'state']} label={t('editor.story.release')} choices={releases} />
          <div className="editor-row">
            <PlainField path={[...story, 'release', 'from']} label={t('editor.story.from')} />
            <PlainField path={[...story, 'release', 'until']} label={t('editor.story.until')} kind="date" />
          </div>
        </>
      )}
    </Entries>
  );
}
