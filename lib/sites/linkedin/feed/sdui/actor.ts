import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf } from '../../../dom/text.ts';
import { type Actor, actorFrom, actorPath } from '../actor.ts';
import { isCounter } from '../counters.ts';
import { ACTOR_HREF } from '../locators.ts';
import type { Marks } from './marks.ts';

export interface ActorBlock {
  actor: Actor;
  /** The line above the author; null where there is none. */
  header: Element | null;
  /** The author's own words; null where there are none. */
  text: Element | null;
  /** Index of the first mark behind the block. */
  end: number;
}

/**
 * S: the author's name is a paragraph inside a link; names in the line above stand the other way round, and a rule
 * parts that line from the author.
 */
export function actorBlock(post: Element, marks: Marks, language: PageLanguage): ActorBlock | null {
  const { all, textAt } = marks;
  const rule = all.findIndex((mark, index) => index < textAt && mark.tagName === 'HR');
  const behindRule = rule < 0 ? -1 : nameAt(marks, rule + 1);
  const at = behindRule < 0 ? nameAt(marks, 0) : behindRule;
  const name = all[at];
  if (!name) return null;
  const link = name.closest('a');
  const { end, text } =
    marks.text && !isQuoted(marks, at) ? { end: textAt, text: marks.text } : blockOf(post, marks, at);
  const lines = all.slice(at, end).filter((line) => line.tagName === 'P' && isOwn(line, link));
  const actor = actorFrom(
    lines.map((element) => ({ text: lineOf(element), element })),
    link?.getAttribute('href') ?? null,
    language,
  );
  const above = all.slice(0, behindRule < 0 ? at : rule);
  return actor && { actor, end, text, header: above.find((mark) => mark.tagName === 'P' && hasWords(mark)) ?? null };
}

/** Index of the first name between one mark and the text; -1 where there is none. */
function nameAt({ all, textAt }: Marks, from: number): number {
  for (let at = from; at < textAt; at++) {
    const mark = all[at];
    if (mark && isActorName(mark)) return at;
  }
  return -1;
}

/** S: a line inside a link to whoever may write a post. */
export function isActorName(line: Element): boolean {
  if (line.tagName !== 'P') return false;
  const href = line.closest('a')?.getAttribute('href');
  return href != null && ACTOR_HREF.test(href) && hasWords(line);
}

const hasWords = (line: Element) => (line.textContent ?? '').trim() !== '';

/** True where the text belongs to another author, named between the first and the text. */
function isQuoted({ all, textAt }: Marks, at: number): boolean {
  const own = pathAround(all[at]);
  return all.some((mark, index) => index > at && index < textAt && isActorName(mark) && pathAround(mark) !== own);
}

const pathAround = (mark: Element | undefined) => actorPath(mark?.closest('a')?.getAttribute('href') ?? null);

/**
 * Without a long text: the largest element around the name that holds neither a rule before it nor the row of buttons.
 * A short text is a plain paragraph beside it.
 */
function blockOf(post: Element, { all, react }: Marks, at: number): { end: number; text: Element | null } {
  const name = all[at];
  const limits = [...all.slice(0, at).filter((mark) => mark.tagName === 'HR'), react];
  let block = name;
  for (let next = name?.parentElement; next && next !== post; next = next.parentElement) {
    if (limits.some((limit) => limit && next?.contains(limit))) break;
    block = next;
  }
  let end = at + 1;
  for (let mark = all[end]; mark && block?.contains(mark); mark = all[end]) end++;
  const next = all[end];
  const isText = next?.tagName === 'P' && next.parentElement === block?.parentElement && !isCounter(lineOf(next));
  return { end, text: isText ? next : null };
}

/** Links the author put below the name ("Visit my website") are no facts. */
function isOwn(line: Element, name: Element | null): boolean {
  const link = line.closest('a');
  return link === null || link === name || link.contains(name);
}
