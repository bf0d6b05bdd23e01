import { el } from '../html.ts';
import { HOST, searchHref } from '../links.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import type { Recommendation } from '../person.ts';
import { relationShown } from '../shown.ts';
import { entity, entityItem, textItem } from './entity.ts';
import { classes, companyLogo, emberId, header, list, picture, section, twin } from './parts.ts';

/** Tabs and their panels; all but the first are hidden, and in the document all the same. */
function tabs(names: readonly string[], panels: readonly string[]): string {
  const buttons = names.map((name, index) =>
    el(
      'button',
      {
        id: emberId(`tab ${name}`),
        role: 'tab',
        type: 'button',
        tabindex: index === 0 ? '0' : '-1',
        'aria-selected': index === 0 ? 'true' : 'false',
        'aria-controls': emberId(`panel ${name}`),
        class: classes(
          index === 0 ? 'artdeco-tab active artdeco-tab--selected' : 'artdeco-tab',
          'pill',
          ...(index === 0 ? (['pill-on'] as const) : []),
        ),
      },
      twin(name),
    ),
  );
  const boxes = panels.map((content, index) =>
    el(
      'div',
      {
        id: emberId(`panel ${names[index]}`),
        role: 'tabpanel',
        tabindex: '0',
        hidden: index === 0 ? null : true,
        class: 'artdeco-tabpanel',
        'aria-labelledby': emberId(`tab ${names[index]}`),
      },
      content,
    ),
  );
  const bar = el(
    'div',
    {
      role: 'tablist',
      'aria-multiselectable': 'false',
      class: classes('artdeco-tablist artdeco-tablist--no-wrap', 'tabs'),
    },
    ...buttons,
  );
  return el('div', { class: 'artdeco-tabs artdeco-tabs--size-t-48 ember-view' }, bar, ...boxes);
}

export function recommendations(page: SamplePage): string {
  const { received, given } = page.person.recommendations;
  if (received.length + given.length === 0) return '';
  const words = PAGE_WORDS[page.language];
  const panel = (some: readonly Recommendation[]) =>
    some.length > 0
      ? list(...some.map((one) => recommendation(one, page)))
      : entity({ title: words.nothingGiven, lines: [] });
  return section(
    'recommendations',
    header(page, 'recommendations'),
    tabs([words.received, words.given], [panel(received), panel(given)]),
  );
}

function recommendation(one: Recommendation, { language }: SamplePage): string {
  const slug = one.author.toLowerCase().replace(/\P{L}+/gu, '-');
  return entityItem({
    picture: picture('avatar', null, one.author, 'person'),
    href: `${HOST}/in/${slug}`,
    title: one.author,
    lines: [{ text: one.headline }, { text: relationShown(one, language), quiet: true }],
    below: [textItem(one.text)],
  });
}

/** Whom the person follows; the last of a person's own sections. */
export function interests(page: SamplePage): string {
  const { person, language } = page;
  if (person.interests.length === 0) return '';
  const words = PAGE_WORDS[language];
  const items = person.interests.map(({ name, followers }) =>
    entityItem({
      picture: companyLogo(name),
      href: searchHref(name),
      title: name,
      lines: [{ text: words.followers(words.number(followers)), quiet: true }],
    }),
  );
  return section('interests', header(page, 'interests'), tabs(words.interestsTabs, [list(...items), '']));
}
