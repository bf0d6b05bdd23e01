import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf } from '../../../dom/text.ts';
import { TWIN, textRuns } from '../../ember/runs.ts';
import { type Actor, actorFrom } from '../actor.ts';
import { ACTOR_HREF } from '../locators.ts';
import { isBefore } from '../position.ts';

export interface ActorBlock {
  actor: Actor;
  /** The line above the author; null where there is none. */
  header: Element | null;
  /** The last line of the block. */
  end: Element;
}

/** E: texts that are there twice, without those of buttons and players. */
export function twinsOf(post: Element): Element[] {
  const twins: Element[] = [];
  for (const copy of post.querySelectorAll(TWIN)) {
    if (!copy.closest('button, [role="region"]') && lineOf(copy) !== '') twins.push(copy);
  }
  return twins;
}

/** E: the author's name is the first text that is there twice and stands in a link; headline and badge follow in it. */
export function actorBlock(post: Element, twins: readonly Element[], language: PageLanguage): ActorBlock | null {
  const at = Math.max(0, twins.findIndex(isActorName));
  const name = twins[at];
  if (!name) return null;
  const link = name.closest('a');
  const inside = link ? twins.slice(at).filter((twin) => link.contains(twin)) : [name];
  const [next] = twins.slice(at + inside.length);
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
  const [run] = textRuns(post, (element) => !/^H\d$/.test(element.tagName));
  return run && isBefore(run, actor) ? run : null;
}
