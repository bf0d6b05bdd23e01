import type { Site } from '../../support/net/site-server.ts';
import { actionsPage } from './page.ts';
import { LANGUAGES, VARIANTS } from './variants.ts';

/** Where each of the interactive pages stands: one address a variant and language. */
export const actionsAddress = (variant: string, language: string): string =>
  `https://www.linkedin.com/feed/?variant=${encodeURIComponent(variant)}&lang=${language}`;

/** LinkedIn with a page on which everything can be done. */
export const actionsSite: Site = ({ pathname, searchParams }) => {
  const variant = VARIANTS.find((each) => each === searchParams.get('variant'));
  const language = LANGUAGES.find((each) => each === searchParams.get('lang'));
  return pathname === '/feed/' && variant && language ? { body: actionsPage(variant, language) } : null;
};
