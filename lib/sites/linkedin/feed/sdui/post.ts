import type { FeedPost } from '../../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf, textOf } from '../../../dom/text.ts';
import { foldAll } from '../../../words/fold.ts';
import { ageIn } from '../../profile/activity/age.ts';
import { actorPath } from '../actor.ts';
import { ACTOR_HREF, LONG_TEXT } from '../locators.ts';
import { isBefore, isBehind } from '../position.ts';
import type { PostParts } from '../post-parts.ts';
import { postWords } from '../words.ts';
import { actorBlock } from './actor.ts';
import { sduiComments } from './comments.ts';
import { countersOf } from './counters.ts';
import { type Marks, marksOf } from './marks.ts';

/** S: a post from its box; null for a module that has no author. */
export function sduiPost(post: Element, language: PageLanguage): PostParts | null {
  const marks = marksOf(post, foldAll(postWords(language, 'reactButton')));
  const head = actorBlock(post, marks, language);
  if (!head) return null;
  const text = textBox(marks);
  const after = text ?? head.block;
  const { counts, first } = countersOf(marks, after, language);
  return {
    header: head.header,
    actor: head.actor,
    text: text ? textOf(text) : '',
    counts,
    attached: { box: post, after, before: first },
    original: text ? originalIn(marks, text, first, language) : null,
    hasButtons: marks.bar < marks.all.length,
    comments: sduiComments(post),
  };
}

/** A mention can split the box when a page is parsed (a link in a link): the paragraph around it holds all. */
function textBox({ all, text }: Marks): Element | null {
  const box = all[text];
  return box ? (box.closest('p') ?? box) : null;
}

/** The post quoted below the author's own words: a second author, with an age or a text of their own. */
function originalIn(
  { all, text, bar }: Marks,
  own: Element,
  first: Element | null,
  language: PageLanguage,
): FeedPost['original'] | null {
  const zone = all.slice(text + 1, bar).filter((mark) => isBehind(mark, own) && (!first || isBefore(mark, first)));
  const name = zone.find((mark) => mark.tagName === 'P' && isActorName(mark));
  const link = name?.closest('a');
  if (!name || !link) return null;
  const box = zone.find((mark) => mark.matches(LONG_TEXT));
  const isDated = zone.some((mark) => mark.tagName === 'P' && ageIn(lineOf(mark), language) !== null);
  if (!box && !isDated) return null;
  return {
    author: lineOf(name)
      .replace(/\s*[•·].*$/, '')
      .trim(),
    authorPath: actorPath(link.getAttribute('href')),
    text: box ? textOf(box.closest('p') ?? box) : '',
  };
}

const isActorName = (line: Element): boolean =>
  ACTOR_HREF.test(line.closest('a')?.getAttribute('href') ?? '') && lineOf(line) !== '';
