import type { FindingView, ReportView } from '../../../lib/messages/view.ts';
import { FoldRow } from '../../ui/fold-row.tsx';
import { useWords } from '../coach-context.tsx';
import { Finding } from './finding.tsx';

/** The next steps, numbered; the other findings and what lifts a good profile wait behind one row each. */
export function Findings({ report: { fixes, more, lifts } }: { report: ReportView }) {
  const t = useWords();
  return (
    <>
      {fixes.length > 0 && (
        <ol className="findings steps" aria-label={t('report.fixes')}>
          {fixes.map((finding, index) => (
            <li key={finding.id}>
              <Finding finding={finding} number={index + 1} />
            </li>
          ))}
        </ol>
      )}
      {lifts.length > 0 && <Folded title={t('report.lifts')} findings={lifts} startsOpen={fixes.length === 0} />}
      {more.length > 0 && <Folded title={t('report.more', { count: more.length })} findings={more} />}
    </>
  );
}

function Folded({
  title,
  findings,
  startsOpen = false,
}: {
  title: string;
  findings: FindingView[];
  startsOpen?: boolean;
}) {
  return (
    <FoldRow head={title} startsOpen={startsOpen}>
      <ul className="findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <Finding finding={finding} />
          </li>
        ))}
      </ul>
    </FoldRow>
  );
}
