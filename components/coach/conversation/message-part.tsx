import { MESSAGE_KINDS, type MessageKind } from '../../../lib/domain/conversation/message/check.ts';
import type { Starter } from '../../../lib/domain/conversation/message/starters.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { CopyText } from '../copy-text.tsx';
import type { ConversationLink } from './conversation-link.ts';
import { MessageHints } from './message-hints.tsx';
import { StarterPart } from './starter-part.tsx';
import { SuggestedKind } from './suggested-kind.tsx';
import { useMessage } from './use-message.ts';

interface MessageProps {
  t: Translate;
  link: ConversationLink;
  tab: () => number | null;
  person: string;
  starters: readonly Starter[];
}

/** Longer than any message that is looked at. */
const LONGEST = 10_000;

/** A message in the user's own words, with hints while it is written. Nothing here can hold anybody up. */
export function MessagePart({ t, link, tab, person, starters }: MessageProps) {
  const { draft, suggested, view, failed, change } = useMessage(link, person, tab);
  if (!draft) return <div className="state" aria-busy="true" />;
  const { kind, isPicked, plan, text, left } = draft;
  const isWritten = text.trim() !== '';
  const pick = (one: MessageKind) => change({ kind: one, isPicked: true });
  return (
    <>
      <section className="part talk-write">
        <h1 className="spoken">{t('talk.view.message')}</h1>
        <label className="talk-kind">
          <span className="label">{t('message.kind')}</span>
          <select
            className="input sans"
            value={kind}
            onChange={(event) => pick(MESSAGE_KINDS.find((one) => one === event.target.value) ?? kind)}
          >
            {MESSAGE_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`message.kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {suggested && !isPicked && <SuggestedKind t={t} kind={kind} suggested={suggested} onTake={pick} />}
        {kind === 'note' && person.startsWith('linkedin:') && (
          <Choices
            name={t('message.plan')}
            shape="row"
            value={plan}
            onChange={(chosen) => change({ plan: chosen })}
            choices={(['basic', 'premium'] as const).map((value) => ({ value, label: t(`message.plan.${value}`) }))}
          />
        )}
        {view?.opening && <p className="meta">{t('message.opening', { opening: view.opening })}</p>}
        <Field
          label={t('message.text')}
          hint={t('message.text.hint')}
          value={text}
          lines={5}
          longest={LONGEST}
          onChange={(typed) => change({ text: typed })}
        />
        {isWritten && view && (
          <p className="meta">
            {t(kind === 'note' ? 'message.length.note' : 'message.length', { length: view.length, most: view.most })}
          </p>
        )}
        {failed && <p role="status">{t('message.failed')}</p>}
      </section>
      {isWritten && view && <MessageHints t={t} view={view} left={left} onLeft={(keys) => change({ left: keys })} />}
      {isWritten && (
        <section className="part talk-copy">
          <CopyText t={t} text={text} label={t('message.copy')} />
        </section>
      )}
      <StarterPart t={t} kind={kind} starters={starters} />
    </>
  );
}
