import { el } from '../html.ts';
import { profileHref } from '../links.ts';
import { banner } from '../look/banner.ts';
import { hashedClass as looks } from '../look/names.ts';
import { portrait } from '../look/portrait.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Banner } from '../person.ts';
import { figure, uuid } from './parts.ts';

/** Banner and portrait; the owner can change both. */
export function pictures({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const own = profileHref(person);
  const cover = coverOf(person.banner, words.coverPhoto);
  const coverBox =
    viewer === 'owner'
      ? el(
          'div',
          {},
          el('div', { role: 'button', tabindex: '0' }, cover),
          el('button', { type: 'button', 'aria-label': words.editBanner, class: looks('gone') }),
        )
      : el('a', { tabindex: '0', href: `${own}overlay/background-photo/` }, cover);
  const photo = el(
    'div',
    { 'aria-label': words.profilePhoto, class: looks('portrait') },
    figure('fill', person.portrait && portrait(person.portrait), 'person'),
  );
  return (
    el('div', { class: looks('banner') }, coverBox) +
    el('a', { tabindex: '0', href: own, componentkey: uuid('photo') }, photo)
  );
}

/** Without a picture of one's own the figure holds a hidden drawing only. */
function coverOf(kind: Banner | null, label: string): string {
  const behind = el('svg', { id: 'person-medium', role: 'img', 'aria-label': label, class: looks('gone') });
  const image =
    kind !== null && el('img', { class: looks('fill'), alt: label, src: banner(kind), 'data-loaded': 'true' });
  return el('figure', {}, behind, image);
}
