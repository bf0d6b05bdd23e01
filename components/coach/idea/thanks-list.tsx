import type { ThanksView } from '../../../lib/messages/idea-view.ts';
import { FoldRow } from '../../ui/fold-row.tsx';
import { Quote } from '../../ui/quote.tsx';
import { useIdeaContext } from './idea-context.tsx';

/** Whom to thank for what, each with the sentence that shows it. */
export function ThanksList({ thanks }: { thanks: readonly ThanksView[] }) {
  const { t, locale } = useIdeaContext();
  if (thanks.length === 0) return null;
  return (
    <FoldRow head={<b>{t('idea.thanks')}</b>}>
      {thanks.map(({ person, what, quote, opening, question }) => (
        <section key={person} className="idea-answer">
          <h3>
            <bdi>{person}</bdi>
          </h3>
          <p>{what}</p>
          <Quote text={quote} lang={locale} source={person} />
          <p className="idea-said">{opening}</p>
          <p>{question}</p>
        </section>
      ))}
    </FoldRow>
  );
}
