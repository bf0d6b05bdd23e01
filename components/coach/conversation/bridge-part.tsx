import type { Bridge } from '../../../lib/domain/conversation/preparation.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import { Quoted } from './quoted.tsx';

/** From a sentence of theirs to a theme of ours, with what may be told about it. */
export function BridgePart({ bridge: { quote, theme, fact, story }, t }: { bridge: Bridge; t: Translate }) {
  return (
    <section className="part">
      <h2 className="label">{t('talk.bridge')}</h2>
      <dl className="talk-bridge">
        <dt>{t('talk.bridge.theirs')}</dt>
        <dd>
          <Quoted quote={quote} />
        </dd>
        <dt>{t('talk.bridge.ours')}</dt>
        <dd>
          <b>{theme.title}.</b> {theme.claim}
        </dd>
        {fact && (
          <>
            <dt>{t('talk.bridge.fact')}</dt>
            <dd>
              {fact.text}
              <span className="source">
                {fact.source} · {fact.since}
              </span>
            </dd>
          </>
        )}
        {story && (
          <>
            <dt>{t('talk.bridge.story')}</dt>
            <dd>
              <b>{story.title}.</b> {story.text}
              {story.ask && <span className="source">{story.ask}</span>}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
