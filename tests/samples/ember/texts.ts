import { el } from '../html.ts';
import { outHref, profileHref } from '../links.ts';
import { banner } from '../look/banner.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { entityItem } from './entity.ts';
import { classes, emberId, header, heading, list, picture, section, twin } from './parts.ts';

export function about(page: SamplePage): string {
  const { about: text } = page.person;
  if (text === null) return '';
  const more = el(
    'span',
    { class: classes('inline-show-more-text__link-container-collapsed', 'gone') },
    el(
      'button',
      { class: 'inline-show-more-text__button', type: 'button', 'aria-expanded': 'false' },
      `…${PAGE_WORDS[page.language].moreText}`,
    ),
  );
  const box = el(
    'div',
    { class: classes('inline-show-more-text inline-show-more-text--is-collapsed', 'clamped'), tabindex: '-1' },
    twin(text),
    more,
  );
  return section(
    'about',
    header(page, 'about'),
    el('div', { class: 'display-flex ph5 pv3' }, el('div', { class: 'display-flex full-width' }, el('div', {}, box))),
  );
}

export function services(page: SamplePage): string {
  const { services: offered } = page.person;
  if (offered.length === 0) return '';
  return section(
    'services',
    header(page, 'services'),
    list(entityItem({ title: PAGE_WORDS[page.language].servicesOffered, lines: [{ text: offered.join(' • ') }] })),
  );
}

/** What the person pinned, side by side. */
export function featured(page: SamplePage): string {
  const { featured: items } = page.person;
  if (items.length === 0) return '';
  const tiles = items.map(({ title, href, kind }) => {
    const image = picture('work', page.person.banner && banner(page.person.banner), title, 'company');
    const facts = el(
      'div',
      {},
      el('div', { class: classes('t-12 t-black--light', 'meta') }, twin(kind)),
      el('div', { class: classes('t-bold', 'strong') }, twin(title)),
    );
    const link = el(
      'a',
      { class: 'optional-action-target-wrapper', target: '_self', href: outHref(href) },
      image,
      facts,
    );
    return el('li', { class: classes('artdeco-carousel__item', 'tile'), id: emberId(title) }, el('div', {}, link));
  });
  const carousel = el(
    'div',
    { class: 'artdeco-carousel ember-view' },
    el('div', {}, el('ul', { class: classes('artdeco-carousel__slider ember-view', 'tiles') }, ...tiles)),
  );
  return section('featured', header(page, 'featured'), carousel);
}

/** What only the owner sees. */
export function analytics({ language, person }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const item = entityItem({
    href: `${profileHref(person)}analytics/profile-views/`,
    title: `${words.number(41)} ${words.views}`,
    lines: [{ text: words.onlyYou, quiet: true }],
  });
  const attributes = {
    class: classes('artdeco-card pv-profile-card break-words mt2', 'card'),
    'data-view-name': 'profile-card',
  };
  return el(
    'section',
    attributes,
    el('div', { class: classes('pvs-header__container', 'card-head') }, heading(words.analytics)),
    list(item),
  );
}

/** Common ground with somebody whom one does not know yet. */
export function highlights(page: SamplePage): string {
  const words = PAGE_WORDS[page.language];
  const item = entityItem({
    title: words.bothKnow,
    lines: [{ text: words.mutual('Jette Ahlbrandt', 7), quiet: true }],
  });
  return section(
    'highlights',
    el('div', { class: classes('pvs-header__container', 'card-head') }, heading(words.sections.highlights)),
    list(item),
  );
}
