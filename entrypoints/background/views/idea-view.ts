import { NOTHING_WRITTEN } from '../../../lib/db/ideas.ts';
import type { Angle, AngleSetting } from '../../../lib/domain/angles/angle.ts';
import type { CommentAngle } from '../../../lib/domain/angles/comments/suggest-comments.ts';
import type { PageText } from '../../../lib/domain/angles/page-text.ts';
import { excerpt } from '../../../lib/domain/language/excerpt.ts';
import type { Narrative } from '../../../lib/domain/narrative/narrative.ts';
import type { AngleView, CommentView, IdeaCard, IdeaWork, LaterFact } from '../../../lib/messages/idea-view.ts';

/** Facts of one theme that are not shown twice and do not fill the panel. */
const LATER_AT_MOST = 2;

/** An angle as the panel shows it, with what the user has written from it before. */
export function angleView(
  angle: Angle,
  page: PageText | null,
  { narrative, today }: Pick<AngleSetting, 'narrative' | 'today'>,
  work: IdeaWork | undefined,
): AngleView {
  return {
    card: cardOf(angle),
    why: angle.why,
    quote: quoteFor(angle, page),
    later: laterFacts(angle, narrative, today),
    work: work ?? NOTHING_WRITTEN,
  };
}

/** The sentence around the first word that shows the fit. */
function quoteFor({ evidence }: Angle, page: PageText | null): string | null {
  const word = evidence?.[0]?.post;
  if (word === undefined || !page) return null;
  const at = page.text.indexOf(word);
  return at < 0 ? word : excerpt(page.text, at, word.length);
}

function cardOf(angle: Angle): IdeaCard {
  const { id, theme, pattern, minutes, title, opening, questions, facts, release, leaveOut, draft, side } = angle;
  return {
    id,
    theme: theme.title,
    pattern: pattern.name,
    minutes,
    title,
    opening,
    questions: [...questions],
    facts,
    release,
    leaveOut,
    draft: [...draft],
    side,
  };
}

/** What will be public later: said, so that nobody tells it now for want of knowing. */
function laterFacts({ theme, side }: Angle, { themes }: Narrative, today: string): LaterFact[] {
  const facts = themes.find(({ id }) => id === theme.id)?.facts ?? [];
  return facts
    .filter(({ publicFrom }) => publicFrom > today)
    .slice(0, LATER_AT_MOST)
    .map(({ text, source, publicFrom }) => ({
      text: text[side] ?? text.de ?? text.en ?? '',
      source: source[side] ?? source.de ?? source.en ?? '',
      from: publicFrom,
    }));
}

export const commentView = ({ name, opening, question, quote, theme, fact, leaveOut }: CommentAngle): CommentView => ({
  name,
  opening,
  question,
  quote,
  theme: theme?.title ?? null,
  fact: fact && { text: fact.text, source: fact.source },
  leaveOut,
});
