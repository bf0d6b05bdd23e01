import type { ReportView } from '../../../lib/messages/view.ts';
import { FoldRow } from '../../ui/fold-row.tsx';
import { useWords } from '../coach-context.tsx';
import { shortList } from '../short-list.ts';

/** What is good already: the weightiest in one row, all of it on request. */
export function Strengths({ strengths }: { strengths: ReportView['strengths'] }) {
  const t = useWords();
  if (strengths.length === 0) return null;
  const names = strengths.map(({ name }) => name);
  const head = (
    <>
      <b>{t('report.strengths')}</b> {shortList(names, t)}
    </>
  );
  if (names.length <= 4) return <p className="fold fold-plain">{head}</p>;
  return (
    <FoldRow head={head}>
      <ul className="names">
        {strengths.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </FoldRow>
  );
}
