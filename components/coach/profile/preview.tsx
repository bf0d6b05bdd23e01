import { graphemeCount } from '../../../lib/domain/language/graphemes.ts';
import type { HelpView } from '../../../lib/messages/view.ts';
import { LengthRuler } from '../../ui/length-ruler.tsx';
import { useLocale, useWords } from '../coach-context.tsx';
import { cutAt } from './fold.ts';

/** Folds up to here are a line on a phone; longer ones are the part of a text that can be read unopened. */
const LONGEST_LINE = 100;

/** The text as the network would show it: where it is cut, and how long it is. */
export function Preview({ text, limits }: { text: string; limits: Pick<HelpView, 'limit' | 'window' | 'fold'> }) {
  const t = useWords();
  const locale = useLocale();
  const { limit, window, fold } = limits;
  const count = graphemeCount(text);
  const [seen, after] = fold === null ? [text, ''] : cutAt(text, fold);
  return (
    <section className="preview" aria-label={t('help.preview')}>
      <div className="preview-head">
        <span className="label">{t('help.preview')}</span>
        {text !== '' && (
          <span className="meta">
            {limit === null ? t('help.length', { count }) : t('help.count', { count, limit })}
          </span>
        )}
      </div>
      {text === '' ? (
        <p className="meta">{t('help.empty')}</p>
      ) : (
        <p className="preview-text">
          {seen}
          {after !== '' && (
            <>
              <i className="cut" aria-hidden="true" />
              <span className="after">{after}</span>
            </>
          )}
        </p>
      )}
      {after !== '' && fold !== null && (
        <p className="meta cut-note">
          <i className="cut" aria-hidden="true" />
          <span>{t(fold <= LONGEST_LINE ? 'help.fold.line' : 'help.fold.text', { fold })}</span>
        </p>
      )}
      {limit !== null && count > limit && <p className="over">{t('help.over', { over: count - limit })}</p>}
      {limit !== null && (
        <LengthRuler
          length={count}
          window={window}
          limit={limit}
          locale={locale}
          name={
            window
              ? t('help.ruler', { count, from: window[0], to: window[1], limit })
              : t('help.ruler.plain', { count, limit })
          }
        />
      )}
    </section>
  );
}
