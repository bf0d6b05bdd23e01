import { useEffect, useRef } from 'react';
import { mountCoach } from '../coach/mount.tsx';
import { usePageWords } from '../settings/page-context.tsx';
import { LinkButton } from '../ui/button.tsx';
import type { DashboardLink } from './dashboard-link.ts';

interface KeptReportProps {
  link: DashboardLink;
  /** The key it is kept under. */
  person: string;
  onAgain: () => void;
}

/** The report on an own profile as it is kept, the same as beside its page. */
export function KeptReport({ link, person, onAgain }: KeptReportProps) {
  const t = usePageWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    return mountCoach(container, link.keptCoach(person));
  }, [link, person]);
  return (
    <>
      <div className="kept-report" ref={place} />
      <p>
        <LinkButton onClick={onAgain}>{t('import.again')}</LinkButton>
      </p>
    </>
  );
}
