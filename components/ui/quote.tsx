/**
 * Words that a person wrote, then where they stand. React sets the text as text: nothing in it becomes markup.
 * @param lang BCP 47 language of the words; the quotation marks are those of the text around them
 */
export function Quote({ text, lang, source }: { text: string; lang: string; source: string }) {
  return (
    <figure className="quoted">
      <blockquote className="quote" lang={lang} dir="auto">
        {text}
      </blockquote>
      <figcaption className="source">{source}</figcaption>
    </figure>
  );
}
