import { useEffect, useState } from 'react';
import type { Opening } from '../../../lib/domain/candidate/opening/opening.ts';
import type { OpeningFinding } from '../../../lib/domain/candidate/opening/opening-finding.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { CandidateLink } from './candidate-link.ts';

/** From the last letter to the check, in milliseconds. */
const PAUSE = 300;

interface FindingsProps {
  t: Translate;
  link: CandidateLink;
  opening: Opening;
}

/** What could be looked at again in the opening itself. */
export function OpeningFindings({ t, link, opening }: FindingsProps) {
  const [findings, setFindings] = useState<OpeningFinding[]>([]);
  // By value: the same words in a new object are no new question.
  const key = JSON.stringify(opening);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      link.checkOpening(JSON.parse(key) as Opening).then(
        (found) => !gone && setFindings(found),
        // Hints only: without them everything goes on.
        () => !gone && setFindings([]),
      );
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [link, key]);
  if (findings.length === 0) return null;
  return (
    <section className="part">
      <h2 className="label">{t('opening.found')}</h2>
      <ul className="read-findings">
        {findings.map(({ id, quote, title, advice, reason, basis }) => (
          <li key={`${id} ${quote}`}>
            <h3>{title}</h3>
            {quote !== null && <q className="quote inline">{quote}</q>}
            <p>{advice}</p>
            <p className="meta">{reason}</p>
            <p className="meta">{basis}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
