import type { Narrative } from '../narrative/narrative.ts';
import { textIn } from '../narrative/text-in.ts';
import type { Theme } from '../narrative/theme.ts';
import { activeThemes } from '../narrative/validity.ts';
import type { Role } from '../profile/checks/check.ts';
import type { Angle } from './angle.ts';
import { publicFacts, tellable } from './material.ts';

/** What the narrative says today of an idea that was kept on an earlier day. */
export interface Standing {
  /** `rests`: paused or muted; `gone`: no longer in the narrative, or there is none. */
  theme: 'stands' | 'rests' | 'gone';
  /** Whether the opening may still be said. */
  opening: boolean;
  /** Ids of the facts that may still be told, in the words that were kept. */
  facts: string[];
}

interface KeptIdea extends Pick<Angle, 'facts' | 'side'> {
  /** 'theme/pattern/material' */
  id: string;
}

export interface StandingContext {
  narrative: Narrative | null;
  muted: readonly string[];
  role: Role;
  /** 'YYYY-MM-DD' */
  today: string;
}

/** Holds a kept idea against the narrative in force: what expired, changed or was taken back is not told any more. */
export function standingOf(idea: KeptIdea, { narrative, muted, role, today }: StandingContext): Standing {
  const [themeId = '', , material = ''] = idea.id.split('/');
  const theme = narrative?.themes.find(({ id }) => id === themeId);
  if (!narrative || !theme) return { theme: 'gone', opening: false, facts: [] };
  const facts = publicFacts(theme, today);
  const told = idea.facts.filter(({ id, text }) =>
    facts.some((fact) => fact.id === id && textIn(fact.text, idea.side) === text),
  );
  const rests = muted.includes(themeId) || !activeThemes(narrative, today).some(({ id }) => id === themeId);
  return {
    theme: rests ? 'rests' : 'stands',
    opening: mayOpen(material, theme, role, today),
    facts: told.map(({ id }) => id),
  };
}

/** Claims, questions and worries stand as long as their theme does; a fact and a story have days and releases. */
function mayOpen(material: string, theme: Theme, role: Role, today: string): boolean {
  const [kind, id] = material.split(':');
  if (kind === 'fact') return publicFacts(theme, today).some((fact) => fact.id === id);
  if (kind === 'story') return tellable(theme, role, today).some((story) => story.id === id);
  return true;
}
