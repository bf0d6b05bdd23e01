import { sentences } from '../language/sentences.ts';
import { words } from '../language/tokens.ts';
import type { NarrativeLanguage, Text } from '../narrative/fields.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Fact, Story, Theme } from '../narrative/theme.ts';
import { isPublic, releaseOn } from '../narrative/validity.ts';
import type { Role } from '../profile/checks/check.ts';
import type { MaterialKind } from './patterns/pattern.ts';

/** A longer sentence makes no opening; its theme still has others. */
const LONGEST = 28;

/** A figure that is no year, or a number in words. */
const FIGURE =
  /(?<![\p{N}.,])(?!(?:19|20)\d\d(?![\p{N}.,]\p{N}))\p{N}|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hälfte|\p{L}*drittel|jede\p{L}? (?:zweite|dritte|vierte)\p{L}?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a third|every (?:second|third|fourth))(?!\p{L})/iu;

/** One piece of a theme that an angle can begin with. */
export interface Material {
  /** Unique within the theme: 'fact:line-4', 'question:dairies-0'. */
  id: string;
  kind: MaterialKind;
  /** The whole sentence that goes into the opening. */
  sentence: string;
  fact?: Fact;
  story?: Story;
}

/** The one theme, of several that an audience has, that a worry speaks of; null = none of them. */
export type ThemeOf = (worry: string, among: readonly string[]) => string | null;

/**
 * What a theme offers to one role on one day, in one language: public facts, stories that this role may tell outside,
 * questions and worries of its audiences, and its claim. What is not said in the language is left out.
 */
export function materialsOf(
  theme: Theme,
  narrative: Narrative,
  role: Role,
  today: string,
  language: NarrativeLanguage,
  themeOf: ThemeOf,
): Material[] {
  const said = (id: string, kind: MaterialKind, text: Text): Material[] => {
    const sentence = sentences(text[language] ?? '')[0];
    return sentence && words(sentence).length <= LONGEST ? [{ id, kind, sentence }] : [];
  };
  return [
    ...publicFacts(theme, today).flatMap((fact) =>
      said(`fact:${fact.id}`, 'fact', fact.text).map((material) => ({ ...material, kind: kindOf(material), fact })),
    ),
    ...tellable(theme, role, today).flatMap((story) =>
      said(`story:${story.id}`, 'story', story.text).map((material) => ({ ...material, story })),
    ),
    ...questionsOn(theme, narrative).flatMap(({ id, text }) => said(`question:${id}`, 'question', text)),
    ...worriesOn(theme, narrative, language, themeOf).flatMap(({ id, text }) => said(`worry:${id}`, 'worry', text)),
    ...said('claim', 'claim', theme.claim),
  ];
}

const kindOf = ({ sentence }: Material): MaterialKind => (FIGURE.test(sentence) ? 'number' : 'fact');

export const publicFacts = ({ facts }: Theme, today: string): Fact[] => facts.filter((fact) => isPublic(fact, today));

/** Stories that this role may tell outside, perhaps after asking. */
const tellable = ({ stories }: Theme, role: Role, today: string): Story[] =>
  stories.filter((story) => story.tellers.includes(role) && releaseOn(story, today) !== 'internal');

interface Said {
  id: string;
  text: Text;
}

const questionsOn = (theme: Theme, { audiences }: Narrative): Said[] =>
  audiences.flatMap(({ id, questions }) =>
    questions.flatMap((question, at) =>
      question.theme === theme.id ? [{ id: `${id}-${at}`, text: question.text }] : [],
    ),
  );

/** A worry names no theme. It goes to the one of its audience's themes that speaks of the same, and to no other. */
function worriesOn(
  theme: Theme,
  { audiences, themes }: Narrative,
  language: NarrativeLanguage,
  themeOf: ThemeOf,
): Said[] {
  return audiences.flatMap(({ id, worries }) => {
    const among = themes.filter(({ why }) => why.some(({ audience }) => audience === id)).map((one) => one.id);
    return worries.flatMap((text, at) =>
      themeOf(text[language] ?? '', among) === theme.id ? [{ id: `${id}-${at}`, text }] : [],
    );
  });
}
