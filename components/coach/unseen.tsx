import type { ReportView } from '../../lib/messages/view.ts';
import { LinkButton } from '../ui/button.tsx';
import { FoldRow } from '../ui/fold-row.tsx';
import { useCoach, useShell, useWords } from './coach-context.tsx';
import { SectionRow } from './section-row.tsx';
import { shortList } from './short-list.ts';

/** Honest limits: what the page did not show, each with the way to mend it. Open where it keeps the coach from judging. */
export function Unseen({ unread, startsOpen = false }: { unread: ReportView['unread']; startsOpen?: boolean }) {
  const t = useWords();
  const { openImport } = useShell();
  const sections = useCoach((state) => state.look?.sections) ?? [];
  const hidden = sections.filter(({ state }) => state === 'unseen' || state === 'partial' || state === 'unclear');
  const elsewhere = byHint(unread);
  if (hidden.length === 0 && elsewhere.length === 0) return null;
  const unseen = hidden.filter(({ state }) => state !== 'partial');
  const named = unseen.length > 0 ? unseen : hidden;
  return (
    <FoldRow
      startsOpen={startsOpen}
      head={
        <>
          <b>{t(hidden.length === 0 ? 'report.unread' : unseen.length > 0 ? 'report.unseen' : 'report.partly')}</b>{' '}
          {shortList(hidden.length === 0 ? unread.map(({ name }) => name) : named.map(({ label }) => label), t)}
        </>
      }
    >
      <ul className="sections">
        {hidden.map((section) => (
          <SectionRow key={section.id} section={section} />
        ))}
      </ul>
      {hidden.some(({ state }) => state === 'unclear') && (
        <p>
          <LinkButton onClick={openImport}>{t('import.link.section')}</LinkButton>
        </p>
      )}
      {unread.length > 0 && (
        <p className="meta">
          {t('report.unread')} {unread.map(({ name }) => name).join(', ')}. {t('report.unseen.text')}
        </p>
      )}
      {elsewhere.length > 0 && (
        <ul className="sections">
          {elsewhere.map(({ hint, names }) => (
            <li className="section-row" key={hint}>
              <span className="section-label">{shortList(names, t)}</span>
              <span className="meta section-hint">{hint}</span>
            </li>
          ))}
        </ul>
      )}
    </FoldRow>
  );
}

/** Checks that one and the same step makes readable, under that step. */
function byHint(unread: ReportView['unread']): { hint: string; names: string[] }[] {
  const names = new Map<string, string[]>();
  for (const { hint, name } of unread) if (hint !== null) names.set(hint, [...(names.get(hint) ?? []), name]);
  return [...names].map(([hint, listed]) => ({ hint, names: listed }));
}
