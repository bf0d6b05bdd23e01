import { el } from '../html.ts';
import { HOST } from '../links.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Recommendation } from '../person.ts';
import { relationShown } from '../shown.ts';
import { entry } from './entry.ts';
import { choices, figure, longText, paragraph, RULE } from './parts.ts';
import { ownHeading } from './section-heading.ts';

/** The received ones are shown, the given ones a click away; where none was received, a line says so. */
export function recommendations(page: SamplePage): string | null {
  const { received, given } = page.person.recommendations;
  if (received.length + given.length === 0) return null;
  const words = PAGE_WORDS[page.language];
  const items = received.map((one, index) => (index > 0 ? RULE : '') + el('div', {}, recommendation(one, page)));
  const content = items.length > 0 ? items.join('') : paragraph(words.nothingGiven, 'meta');
  return ownHeading(page, 'recommendations') + choices([words.received, words.given]) + el('div', {}, content);
}

function recommendation(one: Recommendation, { language }: SamplePage): string {
  const slug = one.author.toLowerCase().replace(/\P{L}+/gu, '-');
  return entry({
    picture: figure('avatar', null, 'person'),
    href: `${HOST}/in/${slug}/`,
    first: [one.author, one.headline],
    second: [relationShown(one, language)],
    below: el('div', {}, longText(one.text, PAGE_WORDS[language].moreText)),
  });
}
