import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf } from '../../../dom/text.ts';
import { isTwin, runsFrom, TWIN } from '../../ember/runs.ts';
import { type Actor, actorFrom } from '../actor.ts';
import { ACTOR_HREF } from '../locators.ts';
import { preceding } from '../position.ts';

export interface ActorBlock {
  actor: Actor;
  /** The line above the author; null where there is none. */
  header: Element | null;
  /** The last line of the block. */
  end: Element;
}

/** E: texts that are there twice. */
export const twinsOf = (post: Element): Element[] =>
  [...post.querySelectorAll(TWIN)].filter((copy) => isTwin(copy) && (copy.textContent ?? '').trim() !== '');

/** E: false for the words of buttons and players; asked of those texts alone that matter. */
export const isSeen = (twin: Element): boolean => twin.closest('button, [role="region"]') === null;

/** E: the author's name is the first text that is there twice and stands in a link; headline and badge follow in it. */
export function actorBlock(post: Element, twins: readonly Element[], language: PageLanguage): ActorBlock | null {
  const named = twins.findIndex((twin) => isActorName(twin) && isSeen(twin));
  const at = named < 0 ? twins.findIndex(isSeen) : named;
  const name = twins[at];
  if (!name) return null;
  const link = name.closest('a');
  const inside = link ? twins.slice(at).filter((twin) => link.contains(twin)) : [name];
  const next = twins.find((twin, index) => index >= at + inside.length && isSeen(twin));
  const lines = next && !isActorName(next) ? [...inside, next] : inside;
  const actor = actorFrom(
    lines.map((element) => ({ text: lineOf(element), element })),
    link?.getAttribute('href') ?? null,
    language,
  );
  return actor ? { actor, header: headerAbove(post, link ?? name), end: lines.at(-1) ?? name } : null;
}

export const isActorName = (twin: Element): boolean => ACTOR_HREF.test(twin.closest('a')?.getAttribute('href') ?? '');

/** The first words before the author that are no heading. */
function headerAbove(post: Element, actor: Element): Element | null {
  for (const part of preceding(actor, post)) {
    if (/^H\d$/.test(part.tagName) || (part.textContent ?? '').trim() === '') continue;
    const [run] = runsFrom(part, (element) => !/^H\d$/.test(element.tagName));
    if (run) return run;
  }
  return null;
}
