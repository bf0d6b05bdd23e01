import type { HintView } from '../../../lib/messages/draft-view.ts';
import { piecesOf } from './pieces.ts';

interface MarkedTextProps {
  text: string;
  hints: readonly HintView[];
  /** The hint whose place is shown now, by its position. */
  shown: number | null;
  /** BCP 47; null = not told. */
  language: string | null;
  name: string;
  /** Where the text stands, so that a place can be brought into view. */
  box: React.Ref<HTMLElement>;
}

/** The user's text with numbered places. Every piece is set as text: nothing in it becomes markup. */
export function MarkedText({ text, hints, shown, language, name, box }: MarkedTextProps) {
  return (
    <section className="check-text" aria-label={name} lang={language ?? undefined} dir="auto" ref={box}>
      {piecesOf(text, hints).map(({ at, text: piece, of, ends }) =>
        of.length === 0 ? (
          piece
        ) : (
          <mark
            key={at}
            className={shown !== null && of.includes(shown) ? 'is-shown' : undefined}
            data-place={of.at(-1)}
          >
            {piece}
            {ends.length > 0 && <sup aria-hidden="true">{ends.map((place) => place + 1).join(' ')}</sup>}
          </mark>
        ),
      )}
    </section>
  );
}
