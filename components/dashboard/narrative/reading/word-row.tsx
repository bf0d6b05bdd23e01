import type { NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import type { AvoidedWord } from '../../../../lib/domain/narrative/theme.ts';

interface WordRowProps {
  title: string;
  side: NarrativeLanguage;
  words: readonly (string | AvoidedWord)[];
}

/** Words in a row; those that are avoided are struck through, with what is said instead. */
export function WordRow({ title, side, words }: WordRowProps) {
  if (words.length === 0) return null;
  return (
    <div className="word-row">
      <span className="meta">{title}</span>
      <ul lang={side}>
        {words.map((word) =>
          typeof word === 'string' ? (
            <li key={word} className="word">
              {word}
            </li>
          ) : (
            <li key={word.word} className="word avoided">
              <s>{word.word}</s>
              {word.instead !== undefined && <span>{word.instead}</span>}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
