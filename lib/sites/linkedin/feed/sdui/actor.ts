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
  const found = marks.text ? linesOf(all.slice(at, textAt), name) : null;
  const { end, text } = found ? { end: textAt, text: marks.text } : blockOf(post, marks, at);
  const lines = found ?? linesOf(all.slice(at, end), name) ?? [name];
  const actor = actorFrom(
    lines.map((element) => ({ text: lineOf(element), element })),
    name.closest('a')?.getAttribute('href') ?? null,
    language,
  );
  const above = all.slice(0, behindRule < 0 ? at : rule);
  return actor && { actor, end, text, header: above.find((mark) => mark.tagName === 'P' && hasWords(mark)) ?? null };
}

/**
 * The author's own lines: without a link, or in the one around the name; what the author links ("Visit my website") is
 * no fact.
 * @returns null where another author is named among them: the text that follows is that one's
 */
function linesOf(zone: readonly Element[], name: Element): Element[] | null {
  const own = name.closest('a');
  const lines: Element[] = [];
  for (const line of zone) {
    if (line.tagName !== 'P') continue;
    const link = line.closest('a');
    if (link === null || link === own || link.contains(own)) lines.push(line);
    else if (isActorName(line) && pathOf(link) !== pathOf(own)) return null;
  }
  return lines;
}

const pathOf = (link: Element | null) => actorPath(link?.getAttribute('href') ?? null);

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
