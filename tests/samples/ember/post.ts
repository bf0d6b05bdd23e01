import { el, esc, hash } from '../html.ts';
import { profileHref, searchHref } from '../links.ts';
import { logo } from '../look/logo.ts';
import { letterClass } from '../look/names.ts';
import { portrait } from '../look/portrait.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Post } from '../person.ts';
import { ageShown } from '../shown.ts';
import { classes, emberId, icon, picture, twin } from './parts.ts';

/** The number of a post, of the length that the site's own have. */
const urnOf = (text: string) =>
  `urn:li:activity:74${Number.parseInt(hash(text, 13), 16).toString().padStart(17, '0').slice(0, 17)}`;

/** A post as in the feed: who, when, the words, what others did with it. */
export function update(post: Post, page: SamplePage): string {
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
  const href = repostOf ? searchHref(name) : profileHref(person);
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
