import type { Angle } from '../../lib/domain/angles/angle.ts';
import { createAngles } from '../../lib/domain/angles/suggest.ts';
import type { NarrativeLanguage } from '../../lib/domain/narrative/fields.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import { readablePart } from '../../lib/domain/narrative/readable-part.ts';
import { sideOf } from '../../lib/domain/narrative/text-in.ts';
import { activeThemes } from '../../lib/domain/narrative/validity.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import type { AngleInBrief, AnglePreview } from '../../lib/messages/narrative-view.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { today } from './now.ts';

/** As many as can be taken in while somebody writes. */
const SHOWN = 3;

const nothing = (why: NonNullable<AnglePreview['nothing']>): AnglePreview => ({ angles: [], nothing: why });

/** What the editor shows of a narrative that is being written: the angles of a role, as they would be today. */
export function createAnglePreviewHandlers(settingsNow: () => Promise<Settings>): Pick<Handlers, 'previewAngles'> {
  return {
    async previewAngles({ data, role, theme, side }) {
      const whole = readablePart(data, today());
      const narrative = whole && (theme === null ? whole : onlyTheme(whole, theme));
      if (!narrative || narrative.themes.length === 0) return nothing('unfinished');
      if (activeThemes(narrative, today()).length === 0) return nothing('paused');
      const language = languageFor(side, (await settingsNow()).language);
      const { plan } = createAngles({ ...NOBODY, narrative, role, language, today: today() })(null, SHOWN);
      return plan.length === 0 ? nothing('none') : { angles: plan.map(inBrief), nothing: null };
    },
  };
}

const onlyTheme = (narrative: Narrative, theme: string): Narrative => ({
  ...narrative,
  themes: narrative.themes.filter(({ id }) => id === theme),
});

/** The side that is being written, in the spelling and address that its reader chose. */
function languageFor(side: NarrativeLanguage, chosen: CoachLanguage): CoachLanguage {
  return sideOf(chosen) === side ? chosen : side;
}

/** Somebody of whom nothing is known but the role. */
const NOBODY = {
  about: '',
  behind: null,
  recent: [],
  shown: [],
  hidden: [],
  stopWords: STOP_WORDS,
  delicate: DELICATE,
};

const inBrief = ({ title, opening, pattern, minutes, theme }: Angle): AngleInBrief => ({
  title,
  opening,
  pattern: pattern.name,
  minutes,
  theme: theme.title,
});
