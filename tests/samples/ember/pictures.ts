import { el } from '../html.ts';
import { banner } from '../look/banner.ts';
import { portrait } from '../look/portrait.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { classes, emberId, icon } from './parts.ts';

/** A dot of nothing, as the site sends it where no photo was set. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The picture behind the portrait. */
export function cover({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const image =
    person.banner &&
    el('img', {
      id: 'profile-background-image-target-image',
      class: classes('profile-background-image__image', 'fill'),
      alt: '',
      src: banner(person.banner),
    });
  const box = el(
    'div',
    { class: image ? 'profile-background-image' : 'profile-background-image profile-background-image--default' },
    image,
  );
  const edit =
    viewer === 'owner' &&
    el(
      'button',
      {
        type: 'button',
        'aria-label': words.editBanner,
        class: classes('profile-topcard-background-image-edit__icon', 'gone'),
      },
      icon('edit'),
    );
  return el('div', { class: classes('live-video-hero-image__container', 'banner') }, box, edit);
}

/** The portrait; a class tells where none was set. */
export function photo({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const base = 'pv-top-card-profile-picture__image pv-top-card-profile-picture__image--show evi-image ember-view';
  const image = el('img', {
    width: '200',
    height: '200',
    id: emberId('photo'),
    alt: person.name,
    title: person.name,
    src: person.portrait ? portrait(person.portrait) : BLANK,
    class: classes(person.portrait ? base : `${base} ghost-person`, person.portrait ? 'fill' : 'silhouette'),
  });
  const label = viewer === 'owner' ? words.editPhoto : words.profilePhoto;
  return el(
    'div',
    { class: 'pv-top-card--photo' },
    el(
      'div',
      {},
      el(
        'button',
        { type: 'button', 'aria-label': label, class: classes('pv-top-card-profile-picture__container', 'portrait') },
        image,
      ),
    ),
  );
}
