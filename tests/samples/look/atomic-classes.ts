import { hash } from '../html.ts';

/**
 * Names of classes as a build makes them, each for one line of style. Pages of generation S carry 524 of them, 7.7 an
 * element (counted on a saved profile of April 2026).
 */
const CLASSES = Array.from({ length: 480 }, (_, index) => `_${hash(`class ${index}`)}`);
const WEIGHT = (CLASSES[0]?.length ?? 0) + 1;

/** The sheet to them; it moves nothing. */
const SHEET = CLASSES.map((name, index) => `.${name}{order:${index}}`).join('');

/**
 * Gives the elements of a page as many classes as it takes until its markup is as heavy as the site's: few to some, many to
 * others.
 * @param bytes characters of markup an element, over the whole body
 */
export function withAtomicClasses(html: string, bytes: number): string {
  const page = html.replace('</head>', `<style>${SHEET}</style></head>`);
  const head = page.indexOf('<body');
  const opening = /<(?:div|p|a|span|figure|button|li|ul|svg|img|section)(?=[ >])(?: [^>]*)?(?=>)/g;
  const body = page.slice(head);
  const tags = body.match(opening) ?? [];
  const attributes = tags.filter((tag) => !tag.includes(' class="')).length * ' class=""'.length;
  const lacking = (body.match(/<[a-z]/g)?.length ?? 0) * bytes - body.length - attributes;
  const each = Math.max(0, lacking / Math.max(1, tags.length) / WEIGHT);
  let element = 0;
  let owed = 0;
  return (
    page.slice(0, head) +
    body.replace(opening, (tag) => {
      element += 1;
      // Half of the average to every other element, half more than it to the rest.
      owed += each * (element % 2 ? 0.5 : 1.5);
      const count = Math.floor(owed);
      owed -= count;
      return classed(tag, namesFor(element, count));
    })
  );
}

const namesFor = (element: number, count: number): string =>
  Array.from({ length: count }, (_, index) => CLASSES[(element * 7 + index * 11) % CLASSES.length]).join(' ');

function classed(tag: string, names: string): string {
  if (names === '') return tag;
  if (tag.includes(' class="')) return tag.replace(' class="', ` class="${names} `);
  return tag.replace(/^<\w+/, (name) => `${name} class="${names}"`);
}
