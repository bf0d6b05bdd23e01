import type { MessageKind } from '../../../lib/domain/conversation/message/check.ts';
import type { Starter } from '../../../lib/domain/conversation/message/starters.ts';
import type { Translate } from '../../../lib/languages/translate.ts';

interface StarterProps {
  t: Translate;
  kind: MessageKind;
  starters: readonly Starter[];
}

/** How a message of this kind can be built: steps and questions, never a text to send. An InMail is built like a first message. */
export function StarterPart({ t, kind, starters }: StarterProps) {
  const wanted: MessageKind = kind === 'inmail' ? 'first' : kind;
  const starter = starters.find((one) => one.kind === wanted);
  if (!starter) return null;
  return (
    <section className="part talk-starter">
      <h2 className="label">{t('message.starter')}</h2>
      <ol className="talk-asks">
        {starter.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3 className="label">{t('message.starter.on')}</h3>
      <blockquote className="quote" dir="auto">
        {starter.quote}
      </blockquote>
      <h3 className="label">{t('message.starter.questions')}</h3>
      <ul className="talk-asks">
        {starter.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
