import { useState } from 'react';
import { NARRATIVE_LANGUAGES, type NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import type { Narrative } from '../../../../lib/domain/narrative/narrative.ts';
import { sideOf } from '../../../../lib/domain/narrative/text-in.ts';
import { usePageWords, useSettings } from '../../../settings/page-context.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { AudienceList } from './audience-list.tsx';
import { Block } from './block.tsx';
import { GoalList } from './goal-list.tsx';
import { Manner } from './manner.tsx';
import { Said } from './said.tsx';
import { type Muting, ThemeReading } from './theme-reading.tsx';

/** A narrative to read, in one of its two languages. */
export function NarrativeReading({ narrative, muting }: { narrative: Narrative; muting: Muting | null }) {
  const t = usePageWords();
  const { language } = useSettings();
  const [side, setSide] = useState<NarrativeLanguage>(sideOf(language));
  const { company, purpose, goals, audiences, themes } = narrative;
  return (
    <div className="reading">
      <Choices
        name={t('narrative.side')}
        nameHidden
        shape="row"
        value={side}
        onChange={setSide}
        choices={NARRATIVE_LANGUAGES.map((value) => ({ value, label: t(`narrative.side.${value}`) }))}
      />
      <Block title={t('narrative.themes')}>
        {themes.map((theme, at) => (
          <ThemeReading
            key={theme.id}
            theme={theme}
            number={at + 1}
            narrative={narrative}
            side={side}
            muting={muting}
          />
        ))}
      </Block>
      <Block title={t('narrative.company')}>
        <p className="own-words">
          <Said text={purpose} side={side} />
        </p>
        <p>
          <Said text={company.about} side={side} />
        </p>
      </Block>
      <Block title={t('narrative.goals')} empty={goals.length === 0}>
        <GoalList goals={goals} side={side} />
      </Block>
      <Block title={t('narrative.audiences')} empty={audiences.length === 0}>
        <AudienceList audiences={audiences} side={side} />
      </Block>
      <Manner narrative={narrative} side={side} />
    </div>
  );
}
