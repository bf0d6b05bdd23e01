import { el, esc } from '../html.ts';
import { letterClass } from '../look/names.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { classes, emberId, header, section, twin } from './parts.ts';
import { update } from './post.ts';

/** The section with the latest posts; it stands there even where nothing was posted. */
export function activity(page: SamplePage): string {
  const { person, language } = page;
  const words = PAGE_WORDS[language];
  const count = words.followers(words.number(person.followers));
  const followers = el(
    'p',
    { class: classes('pvs-header__optional-link text-body-small', 'meta') },
    twin(count, count, 'pvs-entity__caption-wrapper'),
  );
  const nothing = el('div', { class: letterClass('meta') }, twin(words.nothingPosted));
  const content = person.posts.length > 0 ? pills(page) + carousel(page) : nothing;
  return section('content_collections', header(page, 'activity', followers), content);
}

function pills({ language }: SamplePage): string {
  const { posts, comments, images } = PAGE_WORDS[language].pills;
  const buttons = [posts, comments, images].map((name, index) => {
    const attributes = {
      'aria-pressed': index === 0 ? 'true' : 'false',
      id: `content-collection-pill-${index}`,
      type: 'button',
      class: classes(
        'profile-creator-shared-pills__pill artdeco-pill',
        'pill',
        ...(index === 0 ? (['pill-on'] as const) : []),
      ),
    };
    return el('button', attributes, el('span', { class: 'artdeco-pill__text' }, esc(name)));
  });
  return el(
    'div',
    {},
    el('div', { role: 'group', class: classes('display-flex white-space-nowrap', 'pills') }, ...buttons),
  );
}

function carousel(page: SamplePage): string {
  const items = page.person.posts.map((post, index) => {
    const full = el(
      'div',
      { class: 'full-height', 'data-view-name': 'feed-full-update' },
      el('div', {}, update(post, page)),
    );
    return el(
      'li',
      { tabindex: '-1', 'data-item-index': `${index}`, class: 'artdeco-carousel__item', id: emberId(`item ${index}`) },
      el('div', { class: 'artdeco-carousel__item-container' }, full),
    );
  });
  const slider = el('ul', { class: classes('artdeco-carousel__slider ember-view', 'posts') }, ...items);
  return el(
    'div',
    { class: 'feed-shared-update-list-carousel' },
    el('section', { class: 'artdeco-carousel ember-view' }, el('div', {}, slider)),
  );
}
