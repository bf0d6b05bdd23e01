import { sideOf, textIn } from '../narrative/text-in.ts';
import type { Anchor, Bridge, ConversationSetting, Preparation } from './preparation.ts';
import type { Themes } from './themes.ts';
import { inQuotes, titleIn } from './wording/fill.ts';
import { wordsFor } from './wording/words.ts';

type Question = Preparation['questions'][number];

const COUNT = 3;

/**
 * Three questions: one takes up the best anchor, one comes from the audience's own questions where the page shows that the
 * person belongs to it, one from the role of who asks; further anchors fill up. Nothing that stands on the page is asked.
 * @param said what the person calls the own work: headline and positions
 */
export function questionsOf(
  anchors: readonly Anchor[],
  bridges: readonly Bridge[],
  said: readonly string[],
  themes: Themes,
  setting: ConversationSetting,
): Question[] {
  const [first, ...others] = anchors;
  if (!first) return [];
  const words = wordsFor(setting.language);
  const taken = [first, ...others].map((anchor) => taking(anchor, setting));
  const ours = ofAudience(said, bridges, themes, setting);
  const isProblem = setting.me.role === 'sales' && anchors.some(({ kind }) => kind === 'problem');
  const { question, reason } = words.questions[isProblem ? 'implication' : setting.me.role];
  const wanted = [taken[0], ours, taken[1], { text: question, reason }, ...taken.slice(2)];
  const seen = new Set<string>();
  return wanted
    .filter(
      (one): one is Question => one !== null && one !== undefined && !seen.has(one.text) && Boolean(seen.add(one.text)),
    )
    .slice(0, COUNT);
}

function taking({ question, quote, kind }: Anchor, { language }: ConversationSetting): Question {
  const { reasons } = wordsFor(language);
  const reason = kind === 'problem' ? reasons.problem : reasons.quote;
  return { text: question, reason: inQuotes(reason, { quote: briefly(quote.text), source: quote.source }) };
}

/** The beginning of a long quote, at a border of words. */
function briefly(text: string): string {
  if (text.length <= 90) return text;
  return `${text.slice(0, 88).replace(/\s+\S*$/u, '')} …`;
}

function ofAudience(
  said: readonly string[],
  bridges: readonly Bridge[],
  themes: Themes,
  { language }: ConversationSetting,
): Question | null {
  const words = wordsFor(language);
  for (const text of said) {
    const found = themes.audienceOf(text);
    const theme = bridges[0]?.theme.id;
    const asked = found?.audience.questions.find((one) => one.theme === theme) ?? found?.audience.questions[0];
    if (!found || !asked) continue;
    const slots = { audience: titleIn(found.audience.name, language), word: found.word };
    return {
      text: inQuotes(words.questions.audience.question, { question: textIn(asked.text, sideOf(language)) }),
      reason: inQuotes(words.questions.audience.reason, slots),
    };
  }
  return null;
}
