import type { Preparation } from '../../../lib/domain/conversation/preparation.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import { Quoted } from './quoted.tsx';

/** What stands on the profile now and did not when it was last read; or that nothing does. */
export function NewsPart({ news, t }: { news: NonNullable<Preparation['news']>; t: Translate }) {
  return (
    <section className="part talk-list">
      <h2 className="label">{news.items.length === 0 ? t('talk.news') : news.summary}</h2>
      {news.items.length === 0 && <p>{news.summary}</p>}
      {news.items.map(({ kind, title, quote, before, seen }) => (
        <article key={`${kind} ${quote.text}`}>
          <h3>{title}</h3>
          <Quoted quote={quote} />
          <p className="meta">
            {seen}{' '}
            {before && (
              <q className="quote inline" dir="auto" lang={before.language ?? undefined}>
                {before.text}
              </q>
            )}
          </p>
        </article>
      ))}
    </section>
  );
}
