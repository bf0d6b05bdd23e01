import { LABELS } from '../../../languages/labels.ts';
import { foldAll, foldLabel } from '../../../languages/site-words/fold.ts';
import { lineOf } from '../../dom/text.ts';
import type { Refusal } from '../../site.ts';
import { PROFILE } from './locators.ts';

/** Why a page at a profile's address holds no head. */
export function whyNoHead(root: Document, url: URL): Refusal {
  if (root.querySelector(PROFILE.notFoundMeta) || hasHeading(root, 'notFound')) return 'not-found';
  if (/^\/(?:authwall|login|checkpoint|uas)\b/.test(url.pathname) || root.querySelector(PROFILE.signInForm))
    return 'signed-out';
  if (hasHeading(root, 'signIn')) return 'signed-out';
  return 'torn';
}

function hasHeading(root: Document, key: 'notFound' | 'signIn'): boolean {
  const words = Object.values(LABELS).flatMap((labels) => foldAll(labels[key]));
  const headings = [...root.querySelectorAll('h1, h2')].map((heading) => foldLabel(lineOf(heading)));
  return headings.some((heading) => words.some((word) => heading === word || heading.startsWith(`${word}`)));
}
