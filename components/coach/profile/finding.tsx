import type { FindingView } from '../../../lib/messages/view.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useCoach, useWords } from '../coach-context.tsx';
import { openFinding } from '../store.ts';
import { Evidence } from './evidence.tsx';
import { Help } from './help.tsx';
import { Notes } from './notes.tsx';

/** One finding: a row that opens to the quote, the advice, the reason and the help to write it anew. */
export function Finding({ finding, number }: { finding: FindingView; number?: number }) {
  const t = useWords();
  const open = useCoach((state) => openFinding(state) === finding.id);
  const toggle = useCoach((state) => state.toggle);
  return (
    <Disclosure
      className={number === undefined ? 'finding plain' : 'finding'}
      headClass="finding-head"
      level={number === undefined ? 3 : 2}
      open={open}
      onToggle={() => toggle(finding.id)}
      head={
        <>
          {number !== undefined && <span className="number">{number}</span>}
          <span className="finding-title">{finding.title}</span>
          <span className="meta nowrap">
            <span aria-hidden="true">{t('minutes', { n: finding.minutes })}</span>
            <span className="spoken">{t('fix.duration', { n: finding.minutes })}</span>
          </span>
        </>
      }
    >
      <div className="finding-body">
        <div className="finding-text">
          {finding.evidence.map((evidence) => (
            <Evidence key={`${evidence.source}${evidence.quote}`} evidence={evidence} />
          ))}
          <p>{finding.advice}</p>
          <p className="why">{finding.reason}</p>
          <Notes finding={finding} />
        </div>
        {finding.help && <Help finding={finding.id} help={finding.help} />}
      </div>
    </Disclosure>
  );
}
