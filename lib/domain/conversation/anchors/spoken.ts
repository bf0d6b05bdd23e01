import type { Passage } from '../passages.ts';
import type { Anchor, AnchorKind, ConversationSetting } from '../preparation.ts';
import { quoteOf } from '../source.ts';
import { PROBLEMS, pointOf, type TalkingPoint } from '../talking-point.ts';
import type { Themes } from '../themes.ts';
import { inQuotes, titleIn } from '../wording/fill.ts';
import { wordsFor } from '../wording/words.ts';

/** An anchor before it is chosen. */
export interface Scored {
  anchor: Anchor;
  /** Compares anchors of one page only. */
  score: number;
  /** Two anchors of the same point say the same thing twice. */
  point: string;
  /** Which post it is from; one is taken up once. */
  post?: number;
}

/** Words of a sentence that is worth quoting. */
const FEWEST = 4;
const MANY = 32;

/** By the place alone; what somebody wrote lately is the best reason, an old job the weakest. */
const BASE = { headline: 46, about: 62, present: 60, past: 34 } as const;
/** Posts by their age in days; past the last step they say little about today. */
const POST_AGES: readonly (readonly [number, number])[] = [
  [7, 104],
  [30, 98],
  [90, 78],
  [180, 64],
  [365, 50],
];
const POST_OLD = 36;
const POST_UNDATED = 66;
/** Somebody else's words. */
const SHARED = 34;

/** Sentences that a person wrote, as reasons to talk. */
export function spokenAnchors(passages: readonly Passage[], themes: Themes, setting: ConversationSetting): Scored[] {
  return passages.flatMap((passage) => {
    const count = passage.text.split(/\s+/u).length;
    const point = saidIn(passage, setting);
    const hit = themes.themeOf(passage.text);
    // A bare title is told as the present position; as words it says nothing.
    if (count < FEWEST || passage.isTitle) return [];
    const score = placeScore(passage) + wordScore(passage.text, count, point, setting) + (hit ? 16 : 0);
    const scored = {
      anchor: anchorOf(passage, point, hit, setting),
      score,
      point: point ?? kindOf(passage, point, hit !== null),
    };
    return [passage.section === 'activity' ? { ...scored, post: passage.entry } : scored];
  });
}

/** A question within a text about oneself asks the reader, as advertising does; only in a post it is a question. */
function saidIn({ text, section }: Passage, { cues }: ConversationSetting): TalkingPoint | null {
  const point = pointOf(text, cues);
  return point === 'asks' && section !== 'activity' ? null : point;
}

function placeScore({ section, job, days, repost }: Passage): number {
  if (section === 'activity') {
    const age = days === null ? POST_UNDATED : (POST_AGES.find(([most]) => days <= most)?.[1] ?? POST_OLD);
    return repost ? age - SHARED : age;
  }
  if (section === 'headline') return BASE.headline;
  if (section === 'about') return BASE.about;
  return job?.end === 'present' ? BASE.present : BASE.past;
}

function wordScore(text: string, count: number, point: TalkingPoint | null, { cues }: ConversationSetting): number {
  const length = count > MANY ? -8 : 0;
  // Cut in the middle, or full of what anybody says of anything: hardly to be said aloud.
  const empty = (/[\p{L}\p{N},]$/u.test(text) && count > MANY) || cues.hollow.test(text) ? -40 : 0;
  const concrete = (cues.figure.test(text) ? 4 : 0) + (cues.own.test(text) ? 4 : 0);
  // What anybody can say of anything begins no conversation.
  const worth =
    point === null
      ? -8
      : PROBLEMS.has(point) || point === 'interest'
        ? 14
        : point === 'thanks'
          ? -12
          : point === 'opinion'
            ? 2
            : 6;
  return length + empty + concrete + worth;
}

function kindOf({ section, repost }: Passage, point: TalkingPoint | null, onTheme: boolean): AnchorKind {
  if (section === 'activity') return repost ? 'shared-post' : 'post';
  if (point !== null && PROBLEMS.has(point)) return 'problem';
  return onTheme ? 'theme' : 'words';
}

function anchorOf(
  passage: Passage,
  point: TalkingPoint | null,
  hit: ReturnType<Themes['themeOf']>,
  { language }: ConversationSetting,
): Anchor {
  const words = wordsFor(language);
  const kind = kindOf(passage, point, hit !== null);
  const said = point === null ? words.kinds[kind] : words.points[point];
  const theme = hit && {
    id: hit.theme.id,
    title: titleIn(hit.theme.title, language),
    words: hit.words.map(({ page }) => page),
  };
  return {
    kind,
    title: point === null && theme ? inQuotes(words.theme, { theme: theme.title }) : said.title,
    quote: quoteOf(passage, language),
    question: passage.repost ? words.kinds['shared-post'].question : said.question,
    theme,
  };
}
