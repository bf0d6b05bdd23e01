import type { SectionId } from '../../../lib/domain/profile/reading.ts';
import { type Attributes, el, esc, hash, lines } from '../html.ts';
import { detailsHref, pencilHref } from '../links.ts';
import { ICONS, type Icon } from '../look/icons.ts';
import { logo } from '../look/logo.ts';
import { type Look, letterClass } from '../look/names.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';

/** The readable class names of E pages with the letters that the style sheet goes by. */
export const classes = (readable: string, ...looks: Look[]): string =>
  [readable, letterClass(...looks)].filter(Boolean).join(' ');

/** The id of a component; always the same for the same words. */
export const emberId = (words: string): string => `ember${(Number.parseInt(hash(words, 6), 16) % 9000) + 10}`;

/** Every text stands there twice: for the eye, and for the ear. */
export function twin(text: string, spoken = text, className: string | null = null): string {
  return (
    el('span', { 'aria-hidden': 'true', class: className }, lines(text)) +
    el('span', { class: classes('visually-hidden', 'spoken') }, lines(spoken))
  );
}

/** An icon out of the sprite; its name tells what it means. */
export function icon(name: Icon, size: 'small' | 'medium' = 'small'): string {
  return el(
    'svg',
    {
      role: 'none',
      'aria-hidden': 'true',
      'data-test-icon': `${name}-${size}`,
      class: letterClass(size === 'small' ? 'icon-small' : 'icon'),
    },
    el('use', { href: `#${name}-${size}` }),
  );
}

/** The icons that a page uses, once. */
export function sprite(): string {
  const symbols = Object.entries(ICONS).flatMap(([name, path]) =>
    ['small', 'medium'].map((size) =>
      el('symbol', { id: `${name}-${size}`, viewBox: '0 0 24 24' }, `<path d="${path}"/>`),
    ),
  );
  return el('svg', { role: 'none', id: 'hue-web-icons-sprite', class: letterClass('gone') }, ...symbols);
}

/** A picture, or the silhouette that stands there without one. */
export function picture(
  look: Look,
  source: string | null,
  alt: string,
  ghost: 'company' | 'person' | 'school',
): string {
  const shape = look === 'avatar' ? 'circle' : 'square';
  const content =
    source === null
      ? el('div', { class: classes(`EntityPhoto-${shape}-3-ghost-${ghost} ivm-view-attr__ghost-entity`, 'fill') })
      : el('img', {
          width: '48',
          height: '48',
          loading: 'lazy',
          alt,
          src: source,
          id: emberId(alt),
          class: classes(`ivm-view-attr__img--centered EntityPhoto-${shape}-3 evi-image lazy-image ember-view`, 'fill'),
        });
  return el(
    'div',
    { class: classes('ivm-image-view-model', look) },
    el('div', { class: 'ivm-view-attr__img-wrapper' }, content),
  );
}

export const companyLogo = (name: string): string => picture('logo', logo(name), `${name} logo`, 'company');

/** A card of the profile with the anchor that names its section. */
export function section(anchor: string, ...children: (string | false | null)[]): string {
  return el(
    'section',
    {
      class: classes('artdeco-card pv-profile-card break-words mt2', 'card'),
      tabindex: '-1',
      'data-view-name': 'profile-card',
      id: emberId(anchor),
    },
    el('div', { id: anchor, class: 'pv-profile-card__anchor' }),
    ...children,
  );
}

/** A section's heading, with the owner's pencil. */
export function header(page: SamplePage, id: SectionId, ...beside: string[]): string {
  const words = PAGE_WORDS[page.language];
  const title = words.sections[id];
  const attributes = {
    id: `navigation-index-edit-${id}`,
    class: classes('optional-action-target-wrapper artdeco-button artdeco-button--circle', 'pencil'),
    'aria-label': words.edit(title),
    href: pencilHref(page.person, id),
  };
  const pencil =
    page.viewer === 'owner' &&
    el('div', { class: 'pvs-header__right-container' }, el('a', attributes, icon('edit', 'medium')));
  const left = el(
    'div',
    { class: classes('pvs-header__left-container--stack', 'head-text') },
    heading(title),
    ...beside,
  );
  return el('div', { class: classes('pvs-header__container', 'card-head') }, left, pencil);
}

export const heading = (title: string): string =>
  el('h2', { class: classes('pvs-header__title text-heading-large', 'card-title') }, twin(title));

/** A list of entries. */
export const list = (...items: string[]): string => el('ul', { class: letterClass('line') }, ...items);

/** The link below a section of which only some entries are shown; its words name their number. */
export function footer(page: SamplePage, id: SectionId, words: string): string {
  const text = el('span', { class: 'pvs-navigation__text' }, esc(words));
  const attributes: Attributes = {
    class: classes('optional-action-target-wrapper artdeco-button artdeco-button--tertiary', 'footer'),
    target: '_self',
    id: `navigation-index-see-all-${id}`,
    href: detailsHref(page.person, id),
  };
  return el(
    'div',
    { class: 'pvs-list__footer-wrapper' },
    el('div', {}, el('a', attributes, text, icon('arrow-right'))),
  );
}
