import { sentences } from '../language/sentences.ts';
import { words } from '../language/tokens.ts';
import type { Area, NarrativeLanguage, Text } from '../narrative/fields.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Fact, Story, Theme } from '../narrative/theme.ts';
import { isPublic, releaseOn } from '../narrative/validity.ts';
import type { Role } from '../profile/checks/check.ts';
import type { MaterialKind } from './patterns/pattern.ts';

/** A longer sentence makes no opening; its theme still has others. */
const LONGEST = 28;
/** A shorter one says too little by itself. */
const SHORT = 9;

/** A figure that is no year, or a share in words: "sechs von neun". */
const FIGURE =
  /(?<![\p{N}.,])(?!(?:19|20)\d\d(?![\p{N}.,]\p{N}))\p{N}|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|two|three|four|five|six|seven|eight|nine|ten) (?:von|of) |(?<!\p{L})(?:hälfte|drittel|jede\p{L}? (?:zweite|dritte|vierte)|half|every (?:second|third|fourth))/iu;

/** One piece of a theme that an angle can begin with. */
export interface Material {
  /** Unique within the theme: 'fact:line-4', 'question:dairies-0'. */
  id: string;
  kind: MaterialKind;
  /** The whole sentence that goes into the opening. */
  sentence: string;
  fact?: Fact;
  story?: Story;
  /** Of a question or a worry: whether those who have it look for work rather than for an offer. */
  applicants?: boolean;
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
    const sentence = beginningOf(text[language] ?? '');
    return sentence === '' ? [] : [{ id, kind, sentence }];
  };
  return [
    ...publicFacts(theme, today).flatMap((fact) =>
      said(`fact:${fact.id}`, 'fact', fact.text).map((material) => ({ ...material, kind: kindOf(material), fact })),
    ),
    ...tellable(theme, role, today).flatMap((story) =>
      said(`story:${story.id}`, 'story', story.text).map((material) => ({ ...material, story })),
    ),
    ...questionsOn(theme, narrative).flatMap(({ id, text, applicants }) =>
      said(`question:${id}`, 'question', text).map((material) => ({ ...material, applicants })),
    ),
    ...worriesOn(theme, narrative, language, themeOf).flatMap(({ id, text, applicants }) =>
      said(`worry:${id}`, 'worry', text).map((material) => ({ ...material, applicants })),
    ),
    ...said('claim', 'claim', theme.claim),
  ];
}

/** The first sentence; the first two where one is no more than a time and a place. '' where a sentence is too long. */
function beginningOf(text: string): string {
  const [first = '', second = ''] = sentences(text);
  const beginning = words(first).length < SHORT && second !== '' ? [first, second] : [first];
  return beginning.some((sentence) => words(sentence).length > LONGEST) ? '' : beginning.join(' ');
}

const kindOf = ({ sentence }: Material): MaterialKind => (FIGURE.test(sentence) ? 'number' : 'fact');

export const publicFacts = ({ facts }: Theme, today: string): Fact[] => facts.filter((fact) => isPublic(fact, today));

/** Stories that this role may tell outside, perhaps after asking. */
export const tellable = ({ stories }: Theme, role: Role, today: string): Story[] =>
  stories.filter((story) => story.tellers.includes(role) && releaseOn(story, today) !== 'internal');

interface Said {
  id: string;
  text: Text;
  applicants: boolean;
}

/** An audience looks for work where more of its themes serve applications than leads. */
function lookForWork(audience: string, { themes, audiences, goals }: Narrative): boolean {
  const areas = new Map(goals.map(({ id, area }) => [id, area]));
  const asked = audiences.find(({ id }) => id === audience)?.questions.map(({ theme }) => theme) ?? [];
  const own = themes.filter(({ id, why }) => asked.includes(id) || why.some((one) => one.audience === audience));
  const serving = (area: Area) => own.filter((theme) => theme.goals.some((goal) => areas.get(goal) === area)).length;
  return serving('hr') > serving('sales');
}

function questionsOn(theme: Theme, narrative: Narrative): Said[] {
  return narrative.audiences.flatMap(({ id, questions }) => {
    const applicants = lookForWork(id, narrative);
    return questions.flatMap((question, at) =>
      question.theme === theme.id ? [{ id: `${id}-${at}`, text: question.text, applicants }] : [],
    );
  });
}

/** A worry names no theme. It goes to the one of its audience's themes that speaks of the same, and to no other. */
function worriesOn(theme: Theme, narrative: Narrative, language: NarrativeLanguage, themeOf: ThemeOf): Said[] {
  return narrative.audiences.flatMap(({ id, worries }) => {
    const among = narrative.themes
      .filter(({ why }) => why.some(({ audience }) => audience === id))
      .map((one) => one.id);
    const applicants = lookForWork(id, narrative);
    return worries.flatMap((text, at) =>
      themeOf(text[language] ?? '', among) === theme.id ? [{ id: `${id}-${at}`, text, applicants }] : [],
    );
  });
}
