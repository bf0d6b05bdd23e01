import { createHash } from 'node:crypto';

export type Attributes = Record<string, string | true | null | undefined>;

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'use']);
const OWN_LINE = new Set(['section', 'article', 'li', 'ul', 'main', 'header', 'aside', 'nav', 'h1', 'h2']);

/** Text as markup. */
export function esc(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Text as markup, its line breaks as `<br>`. */
export function lines(text: string): string {
  return esc(text).replace(/\n/g, '<br>');
}

/** One element; children are markup, false and null are left out. */
export function el(name: string, attributes: Attributes = {}, ...children: (string | false | null)[]): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) open += ` ${key}=""`;
    else if (value !== null && value !== undefined) open += ` ${key}="${esc(value)}"`;
  }
  const before = OWN_LINE.has(name) ? '\n' : '';
  if (VOID.has(name)) return `${before}<${open}>`;
  return `${before}<${open}>${children.filter((child) => typeof child === 'string').join('')}</${name}>`;
}

/** A child wrapped `depth` times, as both generations wrap everything. */
export function wrap(depth: number, ...children: (string | false | null)[]): string {
  const inner = children.filter((child) => typeof child === 'string').join('');
  return '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);
}

/** Eight hexadecimal digits, the same for the same words. */
export function hash(words: string, length = 8): string {
  return createHash('sha256').update(words).digest('hex').slice(0, length);
}

/** Like the ids of members: "ACoAA" and 34 more characters. */
export function memberId(slug: string): string {
  const letters = createHash('sha512').update(`member ${slug}`).digest('base64url').replace(/[-_]/g, 'x');
  return `ACoAA${letters.slice(0, 34)}`;
}
