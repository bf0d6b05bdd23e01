import { createHash } from 'node:crypto';

/** What the style sheet `look.css` knows, by its meaning; the pages carry other names for it. */
export const LOOKS = [
  'above',
  'actions',
  'affiliation',
  'affiliations',
  'aside',
  'avatar',
  'banner',
  'bar',
  'bar-inner',
  'brand',
  'button',
  'button-strong',
  'card',
  'card-head',
  'card-title',
  'clamped',
  'column',
  'columns',
  'counts',
  'entry',
  'entry-body',
  'fill',
  'footer',
  'gone',
  'head-body',
  'head-row',
  'head-text',
  'headline',
  'icon',
  'icon-small',
  'line',
  'link',
  'logo',
  'meta',
  'name',
  'name-row',
  'nav',
  'nav-item',
  'page',
  'pencil',
  'people',
  'person',
  'pill',
  'pill-on',
  'pills',
  'portrait',
  'post',
  'post-foot',
  'post-head',
  'post-text',
  'posts',
  'role',
  'roles',
  'screen',
  'search',
  'silhouette',
  'spoken',
  'strong',
  'tabs',
  'text',
  'tile',
  'tiles',
  'toolbar',
  'website',
  'work',
] as const;
export type Look = (typeof LOOKS)[number];

/** Gives the class attribute for looks; the first class of each look is the one that the style sheet uses. */
export type ClassOf = (...looks: Look[]) => string;

const sha = (words: string) => createHash('sha256').update(words);

/** S: two build hashes a look; a leading digit gets an underscore, as in the real ones. */
export const hashedClass: ClassOf = (...looks) =>
  looks.map((look) => `${eightDigits(look)} ${eightDigits(`${look} layout`)}`).join(' ');

/** E: letters without meaning, which stood among readable names in its last years. */
export const letterClass: ClassOf = (...looks) =>
  looks
    .map((look) =>
      sha(look)
        .digest('base64')
        .replace(/[^A-Za-z]/g, '')
        .slice(0, 26),
    )
    .join(' ');

function eightDigits(words: string): string {
  const digits = sha(words).digest('hex').slice(0, 8);
  return /^\d/.test(digits) ? `_${digits}` : digits;
}
