import { el, esc, memberId } from '../html.ts';
import { profileHref } from '../links.ts';
import { hashedClass as looks } from '../look/names.ts';
import type { SamplePage } from '../page.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { contents, icon } from './parts.ts';

/** What can be done; the address behind it tells whose profile it is. */
export function actions({ person, language, viewer }: SamplePage): string {
  const words = PAGE_WORDS[language];
  const button = (label: string, strong = false) =>
    contents(
      el(
        'button',
        {
          type: 'button',
          'aria-label': label,
          class: looks('button', ...(strong ? (['button-strong'] as const) : [])),
        },
        el('span', {}, esc(label)),
      ),
    );
  const more = contents(
    el(
      'button',
      { type: 'button', 'aria-expanded': 'false', 'aria-label': words.more, class: looks('button') },
      icon('overflow'),
    ),
  );
  if (viewer === 'owner') {
    const add = el(
      'a',
      { class: looks('button'), href: `${profileHref(person)}add-edit/` },
      el('span', {}, esc(words.addSection)),
    );
    return el(
      'div',
      { class: looks('actions') },
      button(words.openTo, true),
      contents(add),
      button(words.enhance),
      more,
    );
  }
  const connect = el(
    'a',
    {
      class: looks('button', 'button-strong'),
      'aria-label': words.inviteLabel(person.name),
      href: `/preload/custom-invite/?vanityName=${person.slug}`,
    },
    icon('connect'),
    el('span', {}, esc(words.connect)),
  );
  const message = el(
    'a',
    {
      class: looks('button'),
      href: `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId(person.slug)}`,
    },
    icon('send-privately'),
    el('span', {}, esc(words.message)),
  );
  return el('div', { class: looks('actions') }, viewer !== 1 && contents(connect), contents(message), more);
}
