import type { NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import type { Narrative, Pause } from '../../../../lib/domain/narrative/narrative.ts';
import { phaseOf } from '../../../../lib/domain/narrative/validity.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { dayOf, useDays } from '../../days.ts';
import { Block } from './block.tsx';
import { Said } from './said.tsx';

/** How the company speaks, what asks for a second thought, and what rests. */
export function Manner({ narrative, side }: { narrative: Narrative; side: NarrativeLanguage }) {
  const t = usePageWords();
  const { voice, sensitive, pauses } = narrative;
  return (
    <>
      <Block title={t('narrative.voice')}>
        <p>
          {t('address.label')}: {t(`address.${voice.address}`)}
        </p>
        <ul className="plain-list">
          {voice.traits.map((trait) => (
            <li key={`${trait.de} ${trait.en}`}>
              <Said text={trait} side={side} />
            </li>
          ))}
        </ul>
        <Examples narrative={narrative} side={side} />
      </Block>
      <Block title={t('narrative.sensitive')} empty={sensitive.length === 0}>
        <dl className="pairs">
          {sensitive.map(({ id, topic, question }) => (
            <div key={id}>
              <dt>
                <Said text={topic} side={side} />
              </dt>
              <dd>
                <Said text={question} side={side} />
              </dd>
            </div>
          ))}
        </dl>
      </Block>
      <Block title={t('narrative.pauses')} empty={pauses.length === 0}>
        <ul className="facts">
          {pauses.map((pause) => (
            <PauseRow key={pause.id} pause={pause} side={side} />
          ))}
        </ul>
      </Block>
    </>
  );
}

function Examples({ narrative: { voice }, side }: { narrative: Narrative; side: NarrativeLanguage }) {
  const t = usePageWords();
  return voice.examples.map(({ say, not }) => (
    <dl className="pairs" key={`${say.de} ${say.en}`}>
      <div>
        <dt>{t('narrative.voice.say')}</dt>
        <dd className="own-words">
          <Said text={say} side={side} />
        </dd>
      </div>
      <div>
        <dt>{t('narrative.voice.not')}</dt>
        <dd className="own-words faint">
          <Said text={not} side={side} />
        </dd>
      </div>
    </dl>
  ));
}

function PauseRow({ pause, side }: { pause: Pause; side: NarrativeLanguage }) {
  const t = usePageWords();
  const day = useDays();
  const phase = phaseOf(pause.from, pause.until, dayOf(new Date()));
  const until = pause.until === undefined ? t('narrative.pause.open') : day(pause.until);
  return (
    <li>
      <p>
        <Said text={pause.topic} side={side} />
      </p>
      <p className="meta">
        <span className={phase === 'during' ? 'waits' : undefined}>{t(`narrative.pause.${phase}`)}</span>
        {` · ${t('narrative.pause.days', { from: day(pause.from), until })}`}
        {pause.reason && (
          <>
            {' · '}
            <Said text={pause.reason} side={side} />
          </>
        )}
      </p>
    </li>
  );
}
