import type { NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import type { Fact } from '../../../../lib/domain/narrative/theme.ts';
import { phaseOf } from '../../../../lib/domain/narrative/validity.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { dayOf, useDays } from '../../days.ts';
import { Said } from './said.tsx';

/** Facts with where they can be looked up, who answers for them, and whether they may be told today. */
export function FactList({ facts, side }: { facts: readonly Fact[]; side: NarrativeLanguage }) {
  const t = usePageWords();
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <p>
            <Said text={fact.text} side={side} />
          </p>
          <p className="meta">
            <FactState fact={fact} />
            {' · '}
            <Said text={fact.source} side={side} />
            {' · '}
            {t('narrative.fact.owner', { name: fact.owner })}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "öffentlich bis 31. März 2027"; marked where it can't be told today. */
export function FactState({ fact: { publicFrom, publicUntil } }: { fact: Pick<Fact, 'publicFrom' | 'publicUntil'> }) {
  const t = usePageWords();
  const day = useDays();
  const phase = phaseOf(publicFrom, publicUntil, dayOf(new Date()));
  if (phase === 'before') return <b className="waits">{t('narrative.fact.from', { day: day(publicFrom) })}</b>;
  if (publicUntil === undefined) return t('narrative.fact.open', { day: day(publicFrom) });
  if (phase === 'after') return <b className="waits">{t('narrative.fact.over', { day: day(publicUntil) })}</b>;
  return t('narrative.fact.until', { day: day(publicUntil) });
}
