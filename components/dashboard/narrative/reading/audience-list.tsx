import type { NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import type { Audience } from '../../../../lib/domain/narrative/narrative.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { Said } from './said.tsx';
import { WordRow } from './word-row.tsx';

/** For whom it is told: their questions in their own words, their worries, the words they use. */
export function AudienceList({ audiences, side }: { audiences: readonly Audience[]; side: NarrativeLanguage }) {
  const t = usePageWords();
  return (
    <ul className="facts">
      {audiences.map(({ id, name, questions, worries, words }) => (
        <li key={id}>
          <p>
            <b>
              <Said text={name} side={side} />
            </b>
          </p>
          <ul className="plain-list">
            {questions.map(({ text }) => (
              <li key={`${text.de} ${text.en}`} className="quote">
                <Said text={text} side={side} />
              </li>
            ))}
          </ul>
          {worries.length > 0 && (
            <>
              <p className="meta">{t('narrative.worries')}</p>
              <ul className="plain-list">
                {worries.map((worry) => (
                  <li key={`${worry.de} ${worry.en}`}>
                    <Said text={worry} side={side} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <WordRow title={t('narrative.words.theirs')} side={side} words={words[side]} />
        </li>
      ))}
    </ul>
  );
}
