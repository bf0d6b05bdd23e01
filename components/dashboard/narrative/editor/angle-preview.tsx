import { useEffect, useState } from 'react';
import { ROLES, type Role } from '../../../../lib/domain/profile/checks/check.ts';
import type { AnglePreview as Preview } from '../../../../lib/messages/narrative-view.ts';
import { usePageWords, useSettings } from '../../../settings/page-context.tsx';
import { TabBar } from '../../../ui/tab-bar.tsx';
import { dayOf } from '../../days.ts';
import type { NarrativeLink } from '../narrative-link.ts';
import { textAt } from './draft-path.ts';
import { useEditor } from './editor-context.ts';
import { themeIndex } from './parts.ts';
import { prepared } from './prepared.ts';

/** After the last change, in milliseconds. */
const PAUSE = 400;

/** What becomes of the draft: the ideas that somebody in a role would be offered today. */
export function AnglePreview({ link }: { link: Pick<NarrativeLink, 'previewAngles'> }) {
  const t = usePageWords();
  const [role, setRole] = useState<Role>(useSettings().role);
  const side = useEditor((state) => state.side);
  const preview = usePreview(link, role);
  return (
    <section className="angle-preview">
      <h2 className="label">{t('editor.preview')}</h2>
      <TabBar
        name={t('editor.preview.roles')}
        open={role}
        onOpen={setRole}
        tabs={ROLES.map((id) => ({ id, label: t(`role.${id}`) }))}
      />
      <div lang={side}>
        {preview?.angles.map(({ title, opening, pattern, minutes }) => (
          <article key={`${title}${opening}`} className="angle-brief">
            <h3>{title}</h3>
            <p>{opening}</p>
            <p className="meta">{t('editor.preview.meta', { pattern, minutes: String(minutes) })}</p>
          </article>
        ))}
      </div>
      <p className="meta" role="status">
        {preview?.nothing && t(`editor.preview.${preview.nothing}`, { role: t(`role.${role}`) })}
      </p>
    </section>
  );
}

/** Asks anew a little after each change; an answer that comes too late is dropped. */
function usePreview(link: Pick<NarrativeLink, 'previewAngles'>, role: Role): Preview | null {
  const data = useEditor((state) => state.data);
  const side = useEditor((state) => state.side);
  const theme = useEditor((state) => {
    const index = themeIndex(state.part);
    return index === null ? null : textAt(state.data, ['themes', index, 'id']);
  });
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      link.previewAngles({ data: prepared(data, dayOf(new Date())), role, theme, side }).then(
        (found) => {
          if (!gone) setPreview(found);
        },
        // The next change asks again.
        () => {},
      );
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [link, data, role, theme, side]);
  return preview;
}
