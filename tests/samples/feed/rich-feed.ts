import { hash } from '../html.ts';
import { hashedClass } from '../look/names.ts';
import { styleSheet } from '../look/style-sheet.ts';
import { emberPost } from './ember-post.ts';
import { type ExpectedFeed, expectedOf } from './expected.ts';
import { addressOf, type FeedPage, type PostName, urnOf } from './page.ts';
import { POSTS } from './posts.ts';
import { renderPage } from './render.ts';
import { packed } from './sdui-parts.ts';
import { sduiPost } from './sdui-post.ts';

/** Characters and posts of the page that costs are measured on: as many as a home feed has after some scrolling. */
const RICH = 750_000;
const COUNT = 25;

export interface RichFeed {
  address: string;
  html: string;
  expected: ExpectedFeed;
}

const NAMES = Object.keys(POSTS) as PostName[];
const CYCLE = Array.from({ length: COUNT }, (_, index) => NAMES[index % NAMES.length] as PostName);

/** A home feed as heavy as the site's own: posts of every kind, classes on every element, and the sheet to them. */
export function richFeed(generation: FeedPage['generation']): RichFeed {
  const page: FeedPage = { generation, language: 'de', place: { page: 'home' }, posts: CYCLE };
  const expected = expectedOf(page);
  let html = renderPage(page);
  for (const [index, name] of CYCLE.entries()) {
    if (index < NAMES.length) continue;
    const box = generation === 'S' ? sduiPost(name, page) : emberPost(name, page.language, index + 1);
    const at = html.lastIndexOf(box);
    html = html.slice(0, at) + renamed(box, name) + html.slice(at + box.length);
    const post = expected.posts[index];
    if (post) post.urn = secondUrn(name);
  }
  return { address: addressOf(page), html: dressed(html), expected };
}

/** The same post under another address. */
const renamed = (box: string, name: PostName): string =>
  box
    .replaceAll(hash(name, 40), hash(`${name} again`, 40))
    .replaceAll(packed(urnOf(name)), packed(secondUrn(name)))
    .replaceAll(urnOf(name), secondUrn(name));

const secondUrn = (name: PostName): string => urnOf(name).replace(':74', ':75');

/** Names of classes as a build makes them: each stands for one line of style. */
const CLASSES = Array.from({ length: 240 }, (_, index) => `_${hash(`class ${index}`)}`);

/** Every element gets as many classes as it takes to the full weight. */
function dressed(html: string): string {
  const rules = CLASSES.map((name, index) => `.${name}{order:${index}}`).join('');
  const page = html.replace('</head>', `<style>${styleSheet(hashedClass)}${rules}</style></head>`);
  const bare = /<(?:div|p|a|span|figure|button|li|ul|svg|img)(?=[ >])(?![^>]* class=)/g;
  const weight = (CLASSES[0]?.length ?? 0) + 1;
  const each = Math.ceil((RICH - page.length) / (page.match(bare)?.length ?? 1) / weight);
  let element = 0;
  const classes = () => {
    element += 1;
    return Array.from({ length: each }, (_, index) => CLASSES[(element * 7 + index * 11) % CLASSES.length]).join(' ');
  };
  return page.replace(bare, (tag) => `${tag} class="${classes()}"`);
}
