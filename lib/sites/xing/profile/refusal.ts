import { beginsWithOneOf } from '../../../languages/site-words/fold.ts';
import { XING_LABELS } from '../../../languages/xing-labels.ts';
import { lineOf } from '../../dom/text.ts';
import type { Refusal } from '../../site.ts';
import { PROFILE } from './locators.ts';

/** Why a page at a profile's address holds no head with a name. */
export function whyNoHead(root: Document): Refusal {
  if (hasHeading(root, 'notFound')) return 'not-found';
  if (root.querySelector(PROFILE.signInForm) || hasHeading(root, 'signIn')) return 'signed-out';
  return 'torn';
}

function hasHeading(root: Document, key: 'notFound' | 'signIn'): boolean {
  const headings = [...root.querySelectorAll(PROFILE.headings)].map((heading) => lineOf(heading));
  return Object.values(XING_LABELS).some((labels) => headings.some((text) => beginsWithOneOf(text, labels[key])));
}
