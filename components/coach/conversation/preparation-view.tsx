import type { Preparation } from '../../../lib/domain/conversation/preparation.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import { LinkButton } from '../../ui/button.tsx';
import { BridgePart } from './bridge-part.tsx';
import { NewsPart } from './news-part.tsx';
import { Quoted } from './quoted.tsx';

interface PreparationProps {
  preparation: Preparation;
  t: Translate;
  /** What is said of where it comes from; else that it is the page in view. */
  note?: string;
  /** Level of its heading; 2 on a page that has one above it. */
  level?: 1 | 2;
  /** Opens it on a page to be printed; not there where that is the page. */
  onPrint?: () => void;
}

/** One page to read before a call: reasons to talk, what is shared, the bridge, questions, what to leave out. */
export function PreparationView({ preparation, t, note, level = 1, onPrint }: PreparationProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const { summary, news, anchors, common, bridges, notMentioned } = preparation;
  return (
    <>
      <header className="lead">
        <Heading className="head">{summary}</Heading>
        <p className="meta">{note ?? t('talk.kept')}</p>
        {onPrint && (
          <p className="meta talk-print">
            <LinkButton onClick={onPrint}>{t('talk.print.open')}</LinkButton>
          </p>
        )}
      </header>
      {news && <NewsPart news={news} t={t} />}
      {anchors.length > 0 && (
        <section className="part talk-list">
          <h2 className="label">{t('talk.anchors')}</h2>
          {anchors.map(({ title, quote, question, theme }) => (
            <article key={`${quote.section} ${quote.text}`} className="talk-anchor">
              <h3>{title}</h3>
              <Quoted quote={quote} />
              {theme && !title.includes(theme.title) && (
                <p className="meta">{t('talk.theme', { theme: theme.title })}</p>
              )}
              <p className="talk-take">{question}</p>
            </article>
          ))}
        </section>
      )}
      {common.length > 0 && (
        <section className="part talk-list">
          <h2 className="label">{t('talk.common')}</h2>
          {common.map(({ kind, title, quote, own }) => (
            <article key={`${kind} ${quote.text}`}>
              <h3>{title}</h3>
              <Quoted quote={quote} />
              <p className="meta">{t('talk.own', { own })}</p>
            </article>
          ))}
        </section>
      )}
      {bridges.map((bridge) => (
        <BridgePart key={bridge.theme.id} bridge={bridge} t={t} />
      ))}
      {notMentioned.length > 0 && (
        <p className="part talk-pair">
          <b>{t('talk.unsaid')}</b> {notMentioned.join(', ')}
        </p>
      )}
      <Guide preparation={preparation} t={t} />
    </>
  );
}

/** Questions with their reasons, and one thing to leave out. */
function Guide({ preparation: { questions, leaveOut }, t }: Pick<PreparationProps, 'preparation' | 't'>) {
  if (questions.length === 0) return null;
  return (
    <section className="part">
      <h2 className="label">{t('talk.questions')}</h2>
      <ol className="talk-asks">
        {questions.map(({ text, reason }) => (
          <li key={text}>
            {text}
            <span className="source">{reason}</span>
          </li>
        ))}
      </ol>
      {leaveOut && (
        <p className="talk-pair">
          <b>{t('talk.leaveOut')}</b> {leaveOut.text}
          <span className="source">{leaveOut.reason}</span>
        </p>
      )}
    </section>
  );
}
