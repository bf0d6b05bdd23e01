import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/button.tsx';
import { useCoach, useShell, useWords } from '../coach-context.tsx';
import { ReadLine } from '../read-line.tsx';

/** A page that is no profile: what was read on it, what was not, and what of it is kept: nothing, nearly always. */
export function PagePanel({ children }: { children: ReactNode }) {
  const t = useWords();
  const page = useCoach((state) => state.look?.page);
  const { openOwnProfile } = useShell();
  if (!page) return null;
  return (
    <>
      <header className="lead">
        <h1 className="head">{page.sentence}</h1>
        <ReadLine />
      </header>
      {children}
      {page.facts.length > 0 && (
        <dl className="facts part">
          {page.facts.map(({ label, value }) => (
            <div className="fact" key={label}>
              <dt className="meta">{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="part page-limits">
        {page.limits.map((limit) => (
          <p key={limit}>{limit}</p>
        ))}
        <p className="meta">{page.kept ?? t('page.kept')}</p>
        <LinkButton onClick={openOwnProfile}>{t('action.own')}</LinkButton>
      </div>
    </>
  );
}
