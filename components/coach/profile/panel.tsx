import type { ReportView } from '../../../lib/messages/view.ts';
import { useCoach } from '../coach-context.tsx';
import { Unseen } from '../unseen.tsx';
import { Changes } from './changes.tsx';
import { ConfirmCurrent } from './confirm-current.tsx';
import { Findings } from './findings.tsx';
import { Lead } from './lead.tsx';
import { Strengths } from './strengths.tsx';

/** The coach on the user's own profile: one sentence, three steps, then what is good and what was not seen. */
export function ProfilePanel({ report }: { report: ReportView }) {
  const network = useCoach((state) => state.look?.person?.network);
  const tooLittle = report.level === null;
  return (
    <>
      <Lead report={report} />
      {tooLittle && <Unseen unread={report.unread} startsOpen />}
      <Findings report={report} />
      {report.changes && <Changes changes={report.changes} />}
      <Strengths strengths={report.strengths} />
      {!tooLittle && <Unseen unread={report.unread} />}
      {network === 'xing' && <ConfirmCurrent />}
    </>
  );
}
