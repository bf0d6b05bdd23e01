import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf } from '../../../dom/text.ts';
import { type Actor, actorFrom } from '../actor.ts';
import type { HeaderLine } from '../header.ts';
import { ACTOR_HREF, AUDIENCE_ICON } from '../locators.ts';
import type { Marks } from './marks.ts';

export interface ActorBlock {
  actor: Actor;
  header: HeaderLine | null;
  /** The block with name, headline and age. */
  block: Element;
}

/**
 * S: the author's name is a paragraph inside a link; names in the line above stand the other way round, and a rule
 * parts that line from the author.
 */
export function actorBlock(post: Element, marks: Marks, language: PageLanguage): ActorBlock | null {
  const zone = marks.all.slice(0, marks.text < 0 ? marks.bar : marks.text);
  const rule = zone.findIndex((mark) => mark.tagName === 'HR');
  let at = rule < 0 ? -1 : nameIn(zone, rule + 1);
  const hasRule = at >= 0;
  if (!hasRule) at = nameIn(zone, 0);
  const name = zone[at];
  if (!name) return null;
  const link = name.closest('a');
  const limit = [hasRule ? zone[rule] : undefined, marks.all[marks.text] ?? marks.all[marks.bar]];
  const block = blockAround(name, post, limit);
  const lines = zone.slice(at).filter((line) => line.tagName === 'P' && block.contains(line) && isOwn(line, link));
  const actor = actorFrom(
    lines.map((line) => ({ text: lineOf(line), hasAudience: line.querySelector(AUDIENCE_ICON) !== null })),
    link?.getAttribute('href') ?? null,
    language,
  );
  const above = zone.slice(0, hasRule ? rule : at).find((mark) => mark.tagName === 'P' && lineOf(mark) !== '');
  return actor ? { actor, block, header: above ? headerFrom(above) : null } : null;
}

function nameIn(zone: readonly Element[], from: number): number {
  for (let at = from; at < zone.length; at++) {
    const mark = zone[at];
    if (mark?.tagName !== 'P') continue;
    const link = mark.closest('a');
    if (link && ACTOR_HREF.test(link.getAttribute('href') ?? '') && lineOf(mark) !== '') return at;
  }
  return -1;
}

/** The largest element around the name that holds neither rule, text nor buttons. */
function blockAround(name: Element, post: Element, limits: readonly (Element | undefined)[]): Element {
  let block = name;
  for (let next = block.parentElement; next && next !== post; next = next.parentElement) {
    if (limits.some((limit) => limit && next?.contains(limit))) break;
    block = next;
  }
  return block;
}

/** Links the author put below the name ("Visit my website") are no facts. */
function isOwn(line: Element, name: Element | null): boolean {
  const link = line.closest('a');
  return link === null || link === name || link.contains(name);
}

function headerFrom(line: Element): HeaderLine {
  const names = [...line.querySelectorAll('a')].map((link) => lineOf(link)).filter(Boolean);
  return { text: lineOf(line), names };
}
