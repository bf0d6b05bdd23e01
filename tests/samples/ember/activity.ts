import { el, esc, hash } from '../html.ts';
import { logo } from '../look/logo.ts';
import { letterClass } from '../look/names.ts';
import { portrait } from '../look/portrait.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Post } from '../person.ts';
import { ageShown } from '../shown.ts';
import { classes, emberId, HOST, header, icon, picture, section, twin } from './parts.ts';

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

/** The number of a post, of the length that the site's own have. */
const urnOf = (text: string) =>
  `urn:li:activity:74${Number.parseInt(hash(text, 13), 16).toString().padStart(17, '0').slice(0, 17)}`;

function update(post: Post, page: SamplePage): string {
  const text = post.repostOf?.text ?? post.text;
  const body = text.split('\n').map(esc).join('<span><br></span>');
  const words = el('span', { class: 'break-words tvm-parent-container' }, el('span', { dir: 'ltr' }, body));
  const show = el(
    'button',
    { role: 'link', type: 'button', class: classes('feed-shared-inline-show-more-text__see-more-less-toggle', 'gone') },
    el('span', {}, `…${PAGE_WORDS[page.language].moreText}`),
  );
  const commentary = el(
    'div',
    { class: 'feed-shared-update-v2__commentary' },
    el(
      'div',
      { tabindex: '0' },
      el(
        'div',
        { class: classes('feed-shared-inline-show-more-text', 'clamped', 'post-text'), tabindex: '-1' },
        el('div', { class: 'update-components-text', dir: 'ltr' }, words),
        show,
      ),
    ),
  );
  const content = el(
    'div',
    { class: 'fie-impression-container' },
    repostHeader(post, page),
    actor(post, page),
    commentary,
    counters(post, page),
  );
  return el(
    'div',
    {
      class: classes('feed-shared-update-v2 feed-shared-update-v2--minimal-padding', 'post'),
      id: emberId(text),
      role: 'article',
      'data-urn': urnOf(text),
    },
    el('div', {}, content),
  );
}

function repostHeader({ repostOf }: Post, { person, language }: SamplePage): string {
  if (!repostOf) return '';
  const text = el(
    'span',
    { class: 'update-components-header__text-view' },
    esc(PAGE_WORDS[language].reposted(person.name)),
  );
  return el('div', { class: classes('update-components-header', 'meta') }, el('div', {}, text));
}

function actor({ repostOf, age }: Post, { person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const name = repostOf?.author ?? person.name;
  const href = repostOf
    ? `${HOST}/search/results/all/?keywords=${encodeURIComponent(name)}`
    : `${HOST}/in/${person.slug}`;
  const image = repostOf ? logo(name) : person.portrait && portrait(person.portrait);
  const shownAge = ageShown(age, language);
  const own =
    viewer === 'owner' &&
    !repostOf &&
    el('span', { class: 'update-components-actor__supplementary-actor-info' }, twin(` • ${words.you}`));
  const title = el(
    'span',
    { class: classes('update-components-actor__title', 'line', 'strong') },
    el('span', {}, el('span', { dir: 'ltr' }, twin(name))),
    own,
  );
  const headline =
    !repostOf &&
    person.headline &&
    el('span', { class: classes('update-components-actor__description', 'line', 'meta') }, twin(person.headline));
  const when = el(
    'span',
    { class: classes('update-components-actor__sub-description', 'line', 'meta') },
    twin(`${shownAge} •`, words.spokenAge(shownAge)),
  );
  const meta = el(
    'div',
    { class: classes('update-components-actor__meta', 'entry-body') },
    el('a', { class: 'update-components-actor__meta-link', target: '_self', href }, title, headline || null),
    when,
  );
  const avatar = el(
    'a',
    { class: 'update-components-actor__image', target: '_self', href, 'aria-label': name },
    picture('avatar', image, '', 'person'),
  );
  return el('div', { class: classes('update-components-actor__container', 'post-head') }, avatar, meta);
}

function counters({ reactions }: Post, { language }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const count = words.number(reactions);
  const act = (name: 'comment' | 'repost' | 'send-privately', label: string) =>
    el('button', { type: 'button', 'aria-label': label, class: 'artdeco-button' }, icon(name));
  const total = el(
    'button',
    {
      type: 'button',
      'data-reaction-details': true,
      'aria-label': `${count} ${words.reaction}`,
      class: letterClass('post-head'),
    },
    icon('thumbs-up-outline'),
    el('span', { 'aria-hidden': 'true', class: 'social-details-social-counts__reactions-count' }, count),
  );
  return el(
    'div',
    { class: classes('update-v2-social-activity', 'post-foot') },
    total,
    act('comment', words.comment),
    act('repost', words.repost),
    act('send-privately', words.send),
  );
}
