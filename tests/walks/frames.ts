import { el, esc } from '../samples/html.ts';

/** Who else is named beside a page's own content; a reading of the page must not name them. */
const others = (marks: readonly string[]): string =>
  marks
    .map((mark) =>
      el(
        'a',
        { href: `/in/ada-${mark}/` },
        el('img', { alt: '' }),
        el('p', {}, esc(`Ada ${mark}`)),
        el('p', {}, esc(`Beruf ${mark}`)),
      ),
    )
    .join('');

/** S: a screen that says its kind, with a column of content and one of other people. */
export const sduiScreen = (name: string, content: string, beside: readonly string[]): string =>
  el(
    'div',
    { role: 'main', 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.${name}` },
    el(
      'main',
      { id: 'workspace' },
      el('div', { 'data-testid': 'lazy-column' }, content),
      el('aside', {}, el('section', {}, el('h3', {}, 'Weitere Profile'), others(beside))),
    ),
  );

/** E: a screen says nothing of its kind; whose it is may stand above the landmark. */
export const emberScreen = (content: string, beside: readonly string[], above = ''): string =>
  el('div', { class: 'scaffold' }, above, el('main', {}, content), el('aside', {}, others(beside)));
