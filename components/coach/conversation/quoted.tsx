import type { Quote } from '../../../lib/domain/conversation/preparation.ts';

/** Words of the page and where they stand. */
export function Quoted({ quote: { text, source, language } }: { quote: Quote }) {
  return (
    <>
      <blockquote className="quote" dir="auto" lang={language ?? undefined}>
        {text}
      </blockquote>
      <span className="source">{source}</span>
    </>
  );
}
