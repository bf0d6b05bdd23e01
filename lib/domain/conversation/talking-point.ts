/**
 * What somebody talks about in one sentence, told by the words that say it. The order is the order in which a sentence is
 * asked: the more it says by itself, the earlier.
 */
export const TALKING_POINTS = [
  'hiring',
  'interest',
  'downtime',
  'shortage',
  'stopped',
  'surprise',
  'changed',
  'result',
  'launch',
  'event',
  'promise',
  'quality',
  'effort',
  'apprentices',
  'climate',
  'planning',
  'handover',
  'process',
  'figures',
  'sites',
  'digital',
  'team',
  'customers',
  'asks',
  'opinion',
  'thanks',
] as const;
export type TalkingPoint = (typeof TALKING_POINTS)[number];

/** Points that name something that does not run well yet: the best reason for somebody with a remedy to talk. */
export const PROBLEMS: ReadonlySet<TalkingPoint> = new Set(['downtime', 'shortage', 'effort', 'quality', 'hiring']);

/** Words and patterns by which profiles are read; they come from `lib/languages`, all languages of pages together. */
export interface ConversationCues {
  points: Readonly<Record<TalkingPoint, RegExp>>;
  /** A sentence in the first person. */
  own: RegExp;
  /** A sentence that makes no sense without the one before it. */
  refers: RegExp;
  /** Words that anybody uses of anything; a sentence that lives on them begins no conversation. */
  hollow: RegExp;
  /** A figure that is no year. */
  figure: RegExp;
  /** Addresses, numbers and links: kept out of what is quoted. */
  contact: RegExp;
  /** That somebody looks for work, in any words; never shown. */
  jobSearch: RegExp;
  /** Health, faith, family, politics: nothing that a conversation for business begins with. */
  sensitive: RegExp;
}

/** The first point that the words of a sentence show. */
export function pointOf(sentence: string, cues: ConversationCues): TalkingPoint | null {
  return TALKING_POINTS.find((point) => cues.points[point].test(sentence)) ?? null;
}
