import type { FeedPost } from '../../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { ageIn } from '../../../../languages/site-words/age.ts';
import { lineOf, textOf } from '../../../dom/text.ts';
import { actorPath } from '../actor.ts';
import { FEED } from '../locators.ts';
import type { PostParts } from '../post-parts.ts';
import type { PostRoot } from '../roots.ts';
import { actorBlock, isActorName } from './actor.ts';
import { buttonCounts } from './buttons.ts';
import { sduiComments } from './comments.ts';
import { counterLineAt, lineCounts } from './counters.ts';
import { marksOf } from './marks.ts';

/** S: a post from its box; null for a module that has no author. */
export function sduiPost({ element, tools }: PostRoot, language: PageLanguage): PostParts | null {
  const marks = marksOf(element, tools, language);
  const head = actorBlock(element, marks, language);
  if (!head) return null;
  const { react } = marks;
  const { text } = head;
  const all = react ? beforeRow(marks.all, react) : marks.all;
  let from = head.end;
  while (text?.contains(all[from] ?? null)) from++;
  const line = counterLineAt(all, from);
  const parts = all.slice(from, line);
  const isShown = line < all.length || react === null;
  return {
    header: head.header,
    actor: head.actor,
    text: text ? textOf(text) : '',
    counts: isShown ? lineCounts(all.slice(line), language) : buttonCounts(element, react, tools, language),
    attached: { parts, lines: () => parts },
    original: text ? originalIn(parts, language) : null,
    hasButtons: react !== null,
    comments: sduiComments(element, tools, language),
  };
}

/** Without the marks of the row of buttons: the user's own picture stands in it. */
function beforeRow(all: readonly Element[], react: Element): readonly Element[] {
  let row = react;
  for (let next = row.parentElement; next && next.querySelector(NOT_IN_ROW) === null; next = next.parentElement)
    row = next;
  return all.slice(0, all.findLastIndex((mark) => !row.contains(mark)) + 1);
}

const NOT_IN_ROW = 'p, hr, video, iframe';

/** The post quoted below the author's own words: a second author, with an age or a text of their own. */
function originalIn(parts: readonly Element[], language: PageLanguage): FeedPost['original'] | null {
  const name = parts.find(isActorName);
  if (!name) return null;
  const text = parts.find((part) => part.querySelector(FEED.longText) !== null);
  const isDated = parts.some((part) => part.tagName === 'P' && ageIn(lineOf(part), language) !== null);
  if (!text && !isDated) return null;
  return {
    author: lineOf(name)
      .replace(/\s*[•·].*$/, '')
      .trim(),
    authorPath: actorPath(name.closest('a')?.getAttribute('href') ?? null),
    text: text ? textOf(text) : '',
  };
}
