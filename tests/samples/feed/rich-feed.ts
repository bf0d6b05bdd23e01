import { withBeside } from '../dense/beside.ts';
import { hash } from '../html.ts';
import { withAtomicClasses } from '../look/atomic-classes.ts';
import { hashedClass } from '../look/names.ts';
import { styleSheet } from '../look/style-sheet.ts';
import { emberPost } from './ember-post.ts';
import { type ExpectedFeed, expectedOf } from './expected.ts';
import { deeper, furtherWords, longer } from './fuller-post.ts';
import { addressOf, type FeedPage, type PostName, urnOf } from './page.ts';
import { POSTS } from './posts.ts';
import { renderPage } from './render.ts';
import { packed } from './sdui-parts.ts';
import { sduiPost } from './sdui-post.ts';

/** Characters and posts of the page that costs are measured on: as many as a home feed has after some scrolling. */
const RICH = 750_000;

/** Characters of markup an element, as `dense/figures.ts` has them. */
const BYTES = { E: 98, S: 125 };
const COUNT = 25;

export interface RichFeed {
  address: string;
  html: string;
  expected: ExpectedFeed;
}

const NAMES = Object.keys(POSTS) as PostName[];
const CYCLE = Array.from({ length: COUNT }, (_, index) => NAMES[index % NAMES.length] as PostName);

/**
 * A home feed as heavy as the site's own: posts of every kind, as long and as deep as posts are, classes on every element,
 * and the sheet to them.
 */
export function richFeed(generation: FeedPage['generation']): RichFeed {
  const page: FeedPage = { generation, language: 'de', place: { page: 'home' }, posts: CYCLE };
  const expected = expectedOf(page);
  let html = renderPage(page);
  for (const [index, post] of expected.posts.entries()) {
    const name = CYCLE[index] as PostName;
    const again = index >= NAMES.length;
    const box = generation === 'S' ? sduiPost(name, page) : emberPost(name, page.language, index + 1);
    const at = again ? html.lastIndexOf(box) : html.indexOf(box);
    const words = post.text === null || post.text === '' ? '' : furtherWords(generation, post.text, index);
    html =
      html.slice(0, at) + fuller(generation, again ? renamed(box, name) : box, words) + html.slice(at + box.length);
    if (again) post.urn = secondUrn(name);
    if (post.text !== null) post.text += words;
  }
  return { address: addressOf(page), html: dressed(generation, html), expected };
}

const fuller = (generation: FeedPage['generation'], box: string, words: string): string =>
  words === '' ? box : longer(generation, box, words);

function dressed(generation: FeedPage['generation'], html: string): string {
  const page = html.replace('</head>', `<style>${styleSheet(hashedClass)}</style></head>`);
  const alone = deeper(generation, page);
  for (let beside = 1; ; beside++) {
    const whole = withAtomicClasses(withBeside(alone, beside, generation), BYTES[generation]);
    if (whole.length >= RICH) return whole;
  }
}

/** The same post under another address. */
const renamed = (box: string, name: PostName): string =>
  box
    .replaceAll(hash(name, 40), hash(`${name} again`, 40))
    .replaceAll(packed(urnOf(name)), packed(secondUrn(name)))
    .replaceAll(urnOf(name), secondUrn(name));

const secondUrn = (name: PostName): string => urnOf(name).replace(':74', ':75');
