import type { NarrativeFinding } from '../../../lib/domain/narrative/check/check-narrative.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { editorAddress } from './editor-address.ts';

interface FindingListProps {
  findings: readonly NarrativeFinding[];
  /** Each leads to its field in the editor. */
  leads: boolean;
}

/** What a narrative lacks, the weightiest first. Hints, and nothing that keeps anybody from anything. */
export function FindingList({ findings, leads }: FindingListProps) {
  const t = usePageWords();
  return (
    <ol className="facts">
      {findings.map(({ id, path, place, title, reason, question, quote }) => (
        <li key={`${id} ${path.join('/')}`}>
          <p>
            <b>{title}</b>
          </p>
          <p className="meta">{place}</p>
          {quote !== null && <p className="own-words">{quote}</p>}
          <p>
            {reason} {question}
          </p>
          {leads && (
            <p>
              <a
                className="link"
                href={editorAddress(path)}
                aria-label={t('narrative.finding.field.name', { title, place })}
              >
                {t('narrative.finding.field')}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
