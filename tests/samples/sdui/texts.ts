import { el } from '../html.ts';
import { outHref, profileHref } from '../links.ts';
import { banner } from '../look/banner.ts';
import { hashedClass as looks } from '../look/names.ts';
import { excerpt, type SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { contents, figure, longText, paragraph, RULE, uuid } from './parts.ts';
import { ownHeading } from './section-heading.ts';

/** The Info text, and the first skills below it. */
export function about(page: SamplePage): string | null {
  const { person, language } = page;
  const words = PAGE_WORDS[language];
  if (person.about === null) return null;
  const { shown } = excerpt(page, 'skills');
  const skills = el('div', {}, paragraph(words.topSkills, 'strong'), paragraph(shown.join(' • ')));
  return (
    ownHeading(page, 'about') +
    el(
      'div',
      {},
      longText(person.about, words.moreText, 'clamped'),
      shown.length > 0 && el('div', { class: looks('text') }, skills),
    )
  );
}

export function services(page: SamplePage): string | null {
  const { services: offered } = page.person;
  if (offered.length === 0) return null;
  const words = PAGE_WORDS[page.language];
  return (
    ownHeading(page, 'services') +
    el('div', {}, paragraph(words.servicesOffered, 'strong'), ...offered.map((service) => paragraph(service)))
  );
}

/** What the person pinned, side by side. */
export function featured(page: SamplePage): string | null {
  const { featured: items } = page.person;
  if (items.length === 0) return null;
  const tiles = items.map(({ title, href, kind }) => {
    const picture = figure('work', page.person.banner && banner(page.person.banner), 'globe');
    const link = el(
      'a',
      { tabindex: '0', href: outHref(href) },
      picture,
      el('div', {}, paragraph(kind, 'meta'), paragraph(title, 'strong')),
    );
    return el(
      'li',
      { 'data-testid': 'carousel-child-container' },
      el('div', { class: looks('tile'), componentkey: uuid(title) }, link),
    );
  });
  const list = el('ul', { class: looks('tiles'), 'data-testid': 'carousel-children-container' }, ...tiles);
  return (
    ownHeading(page, 'featured') +
    el(
      'div',
      { 'data-testid': 'carousel-container' },
      el('div', { 'data-testid': 'carousel-viewport-container' }, list),
    )
  );
}

/** What only the owner sees. */
export function analytics({ language, person }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const views = paragraph(`${words.number(41)} ${words.views}`, 'strong');
  return el(
    'section',
    { class: looks('card'), componentkey: uuid('analytics') },
    el('div', {}, el('h2', { class: looks('card-title') }, words.analytics), paragraph(words.onlyYou, 'meta')),
    el('a', { href: `${profileHref(person)}analytics/profile-views/` }, el('div', {}, views)),
  );
}

/** Common ground with somebody whom one does not know yet; this card has no key. */
export function highlights({ language }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const lines = el(
    'div',
    {},
    paragraph(words.bothKnow, 'strong'),
    paragraph(words.mutual('Jette Ahlbrandt', 7), 'meta'),
  );
  return contents(
    el(
      'section',
      { class: looks('card'), componentkey: uuid('highlights') },
      el('div', { class: looks('card-head') }, el('h2', { class: looks('card-title') }, words.sections.highlights)),
      lines,
      RULE,
    ),
  );
}
