import { usePageWords } from '../../settings/page-context.tsx';
import type { PeoplePreview } from './people-file-link.ts';
import { PreviewTable } from './preview-table.tsx';
import { useCounts } from './use-counts.ts';

interface PreviewPartProps {
  preview: PeoplePreview;
  /** What is not taken, by name. */
  leftOut: readonly string[];
}

/** What would be taken, and what would not, in a few sentences and the first rows. */
export function PreviewPart({ preview, leftOut }: PreviewPartProps) {
  const t = usePageWords();
  const counts = useCounts();
  const lines = useLines();
  const { people, changed, similar, faulty, doubles, wrongDays, shown } = preview;
  return (
    <section className="file-part">
      <h2 className="head">{t('bring.preview')}</h2>
      <p role="status" className="file-counts">
        {people === 0 ? t('bring.nobody') : counts(preview)}
      </p>
      <ul className="file-notes">
        {changed > 0 && <li>{t('bring.changed', { count: changed })}</li>}
        {similar > 0 && <li>{t('bring.maybe.text')}</li>}
        {leftOut.length > 0 && <li>{t('bring.left-out', { what: leftOut.join(', ') })}</li>}
        {doubles.length > 0 && <li>{t('bring.doubles', lines(doubles))}</li>}
        {wrongDays.length > 0 && <li>{t('bring.wrong-days', lines(wrongDays))}</li>}
        {faulty.length > 0 && <li>{t('bring.faulty', lines(faulty))}</li>}
      </ul>
      {shown.length > 0 && <PreviewTable people={shown} />}
      {people > shown.length && <p className="meta">{t('bring.more', { count: people - shown.length })}</p>}
    </section>
  );
}

/** Lines that are named; of more it is said how many. */
const NAMED = 6;

function useLines(): (lines: readonly number[]) => { count: number; lines: string } {
  const t = usePageWords();
  return (lines) => {
    const named = lines.slice(0, NAMED).join(', ');
    const more = lines.length - NAMED;
    return { count: lines.length, lines: more > 0 ? t('bring.lines.more', { lines: named, count: more }) : named };
  };
}
