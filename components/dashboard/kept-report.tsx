import { useEffect, useRef } from 'react';
import type { CoachLink } from '../coach/coach-link.ts';
import { mountCoach } from '../coach/mount.tsx';
import { usePageWords } from '../settings/page-context.tsx';
import { LinkButton } from '../ui/button.tsx';
import { useFocusOnArrival } from '../ui/focus-on-arrival.ts';
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
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  useEffect(() => (place.current ? mountApart(place.current, link.keptCoach(person)) : undefined), [link, person]);
  return (
    <>
      <h2 className="head" tabIndex={-1} ref={heading}>
        {t('import.done')}
      </h2>
      <div className="kept-report" ref={place} />
      <p>
        <LinkButton onClick={onAgain}>{t('import.again')}</LinkButton>
      </p>
    </>
  );
}

/** Mounts the coach in a tree of its own: its style sheet is written for a panel and must not reach this page. */
function mountApart(place: HTMLElement, coach: CoachLink): () => void {
  const host = document.createElement('div');
  place.append(host);
  const unmount = mountCoach(host.attachShadow({ mode: 'open' }), coach);
  // Answers that wait for the end of a pause are saved on the way out.
  addEventListener('pagehide', unmount);
  return () => {
    removeEventListener('pagehide', unmount);
    // A root can't be taken away while another one is at work.
    queueMicrotask(() => {
      unmount();
      host.remove();
    });
  };
}
