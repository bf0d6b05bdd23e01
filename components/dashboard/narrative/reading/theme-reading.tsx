import ChevronRight from 'lucide-react/icons/chevron-right';
import { useState } from 'react';
import type { NarrativeLanguage } from '../../../../lib/domain/narrative/fields.ts';
import type { Narrative } from '../../../../lib/domain/narrative/narrative.ts';
import type { Theme } from '../../../../lib/domain/narrative/theme.ts';
import { activePauses } from '../../../../lib/domain/narrative/validity.ts';
import { ROLES } from '../../../../lib/domain/profile/checks/check.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { dayOf, useDays } from '../../days.ts';
import { FactList } from './fact-list.tsx';
import { Said } from './said.tsx';
import { StoryList } from './story-list.tsx';
import { WordRow } from './word-row.tsx';

/** Which themes this user wants no ideas for; null where a narrative is only looked at. */
export interface Muting {
  muted: readonly string[];
  onMute: (theme: string, muted: boolean) => void;
}

interface ThemeReadingProps {
  theme: Theme;
  number: number;
  narrative: Narrative;
  side: NarrativeLanguage;
  muting: Muting | null;
}

/** A theme in one row; unfolded with everything that an idea may rest on. */
export function ThemeReading({ theme, number, narrative, side, muting }: ThemeReadingProps) {
  const t = usePageWords();
  const [open, setOpen] = useState(false);
  const muted = muting?.muted.includes(theme.id) ?? false;
  return (
    <Disclosure
      className="theme-row"
      headClass="theme-head"
      level={3}
      open={open}
      onToggle={() => setOpen(!open)}
      head={
        <>
          <span className="theme-number">{number}</span>
          <span>
            <Said text={theme.title} side={side} />
            <span className="theme-claim">
              <Said text={theme.claim} side={side} />
            </span>
            <Rest theme={theme} narrative={narrative} />
            {muted && <span className="meta waits">{t('narrative.muted')}</span>}
          </span>
          <Icon of={ChevronRight} />
        </>
      }
    >
      <div className="theme-body">
        {muting && (
          <Switch
            label={t('narrative.mute')}
            text={t('narrative.mute.text')}
            on={muted}
            onChange={(on) => muting.onMute(theme.id, on)}
          />
        )}
        <ThemeParts theme={theme} narrative={narrative} side={side} />
      </div>
    </Disclosure>
  );
}

/** Until when the company lets the theme rest. */
function Rest({ theme, narrative }: Pick<ThemeReadingProps, 'theme' | 'narrative'>) {
  const t = usePageWords();
  const day = useDays();
  const pause = activePauses(narrative, dayOf(new Date())).find(({ themes }) => themes.includes(theme.id));
  if (!pause) return null;
  return (
    <span className="meta waits">
      {pause.until === undefined ? t('narrative.rests') : t('narrative.rests.until', { day: day(pause.until) })}
    </span>
  );
}

function ThemeParts({ theme, narrative, side }: Pick<ThemeReadingProps, 'theme' | 'narrative' | 'side'>) {
  const t = usePageWords();
  const nameOf = (id: string) => narrative.audiences.find((audience) => audience.id === id)?.name;
  return (
    <>
      {theme.facts.length > 0 && (
        <div>
          <h4 className="label">{t('narrative.facts')}</h4>
          <FactList facts={theme.facts} side={side} />
        </div>
      )}
      {theme.stories.length > 0 && (
        <div>
          <h4 className="label">{t('narrative.stories')}</h4>
          <StoryList stories={theme.stories} side={side} />
        </div>
      )}
      {theme.why.length > 0 && (
        <div>
          <h4 className="label">{t('narrative.why')}</h4>
          <dl className="pairs">
            {theme.why.map(({ audience, text }) => (
              <div key={audience}>
                <dt>
                  <Said text={nameOf(audience) ?? {}} side={side} />
                </dt>
                <dd>
                  <Said text={text} side={side} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <div>
        <h4 className="label">{t('narrative.roles')}</h4>
        <dl className="pairs">
          {ROLES.map((role) => (
            <div key={role}>
              <dt>{t(`role.${role}`)}</dt>
              <dd>{theme.roles[role] ? <Said text={theme.roles[role]} side={side} /> : t('narrative.roles.none')}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h4 className="label">{t('narrative.words')}</h4>
        <WordRow title={t('narrative.words.use')} side={side} words={theme.use[side]} />
        <WordRow title={t('narrative.words.avoid')} side={side} words={theme.avoid[side]} />
        <WordRow title={t('narrative.words.key')} side={side} words={theme.keywords[side]} />
      </div>
    </>
  );
}
