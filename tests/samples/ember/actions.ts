import { el, esc } from '../html.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { classes, emberId, icon } from './parts.ts';

/** What can be done; on other people's profiles the menu offers to report them. */
export function actions({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const button = (label: string, name: string, strong: boolean, image = '') =>
    el(
      'button',
      {
        type: 'button',
        'aria-label': label,
        id: emberId(label),
        class: classes('artdeco-button artdeco-button--2', 'button', ...(strong ? (['button-strong'] as const) : [])),
      },
      image,
      el('span', { class: 'artdeco-button__text' }, esc(name)),
    );
  const report = el(
    'div',
    { role: 'button', tabindex: '0', class: 'artdeco-dropdown__item', 'aria-label': `${words.report}: ${person.name}` },
    icon('report', 'medium'),
    el('span', { class: 'display-flex t-normal flex-1', 'aria-hidden': 'true' }, esc(words.report)),
  );
  const menu = el(
    'div',
    { tabindex: '-1', 'aria-hidden': 'true', class: classes('artdeco-dropdown__content', 'gone') },
    el('div', {}, el('ul', {}, viewer !== 'owner' && el('li', {}, report))),
  );
  const trigger = el(
    'button',
    {
      type: 'button',
      'aria-expanded': 'false',
      'aria-label': words.more,
      class: classes('artdeco-dropdown__trigger artdeco-button', 'button'),
    },
    el('span', {}, esc(words.more)),
  );
  const more = el('div', { class: 'artdeco-dropdown artdeco-dropdown--placement-bottom ember-view' }, trigger, menu);
  const buttons =
    viewer === 'owner'
      ? [
          button(words.openTo, words.openTo, true),
          button(words.addSection, words.addSection, false),
          button(words.enhance, words.enhance, false),
        ]
      : [
          viewer !== 1 && button(words.inviteLabel(person.name), words.connect, true, icon('connect')),
          button(`${words.message}: ${person.name}`, words.message, viewer === 1, icon('send-privately')),
        ];
  return el('div', { class: classes('pv-top-card-v2-ctas', 'actions') }, ...buttons, more);
}
