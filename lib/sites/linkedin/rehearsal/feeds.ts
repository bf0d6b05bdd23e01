import { inTurn, type MakeElement, MODEL_NAME, MODEL_PATH, type ModelWords, times } from './elements.ts';

const POSTS = 8;
const mention = (el: MakeElement) => el('a', { href: '/company/nordlicht/' }, el('span', {}, 'Nordlicht'));

/** E: a home feed, as much of it as a reader looks at. */
export function emberFeed(el: MakeElement, words: ModelWords): Element {
  const twin = (...content: (Element | string)[]) => [
    el('span', { 'aria-hidden': 'true' }, ...content),
    el('span', { class: 'visually-hidden' }, 'spoken'),
  ];
  const button = (hotkey: string, label: string) =>
    el('button', { 'data-finite-scroll-hotkey': hotkey, 'aria-label': label }, el('span', {}, label));
  const header = (index: number) =>
    el('div', {}, el('span', {}, el('a', { href: MODEL_PATH }, inTurn('Ada Lindt', index)), ` ${words.reposted}`));
  const count = (text: string, attributes = {}) =>
    el('li', {}, el('button', attributes, el('span', { 'aria-hidden': 'true' }, text)));
  const post = (index: number) =>
    el(
      'div',
      { role: 'article', 'data-urn': `urn:li:activity:740000000000000000${index}` },
      el('h2', {}, `${words.heading} ${index}`),
      ...(index % 3 === 0 ? [header(index)] : []),
      el(
        'div',
        {},
        el('a', { href: MODEL_PATH }, el('img', { alt: '' })),
        el(
          'a',
          { href: MODEL_PATH },
          el('span', {}, ...twin(inTurn(MODEL_NAME, index))),
          el('span', {}, ...twin(inTurn('Engineer for bridges', index))),
        ),
        el('span', {}, ...twin('3 w •', el('li-icon', { type: 'globe' }))),
      ),
      el(
        'div',
        { tabindex: '-1' },
        el(
          'div',
          { dir: 'ltr' },
          el('span', {}, el('span', {}, 'A bridge', el('br', {}), 'by ', mention(el), inTurn(' stands.', index))),
        ),
        el('button', {}, el('span', {}, 'more')),
      ),
      ...(index % 2 === 0
        ? [
            el(
              'div',
              {},
              el('a', { href: 'https://nordlicht.example/' }, el('img', { alt: '' }), el('span', {}, 'Book')),
            ),
          ]
        : []),
      el('ul', {}, count('12', { 'data-reaction-details': '' }), count(`3 ${words.comments}`)),
      el('div', {}, button('l', 'like'), button('c', 'comment'), button('r', 'repost')),
      ...(index === 1
        ? [
            el(
              'article',
              { 'data-id': 'comment' },
              el('a', { href: MODEL_PATH }, el('h3', {}, el('span', {}, 'Bo'))),
              el('div', { dir: 'ltr' }, inTurn('Well done', index)),
            ),
          ]
        : []),
    );
  return el('main', {}, el('div', { 'data-finite-scroll-hotkey-context': 'FEED' }, ...times(POSTS, post)));
}

/** S: the same. */
export function sduiFeed(el: MakeElement, words: ModelWords): Element {
  const p = (...content: (Element | string)[]) => el('p', {}, ...content);
  const lines = (...texts: string[]) => el('a', { href: MODEL_PATH }, ...texts.map((text) => p(text)));
  const icon = (id: string) => el('svg', { id });
  const post = (index: number) => {
    const key = `Token${index}FeedType_MAIN_FEED_RELEVANCE`;
    return el(
      'div',
      { componentkey: `expanded${key}`, role: 'listitem' },
      ...(index % 3 === 0
        ? [
            p(el('a', { href: MODEL_PATH }, el('strong', {}, inTurn('Ada Lindt', index))), ` ${words.reposted}`),
            el('hr', {}),
          ]
        : []),
      el(
        'div',
        {},
        lines(inTurn(MODEL_NAME, index), inTurn('Engineer for bridges', index)),
        p(el('span', {}, '3 w •'), icon('globe')),
      ),
      p(
        el(
          'span',
          { 'data-testid': 'expandable-text-box' },
          'A bridge',
          el('br', {}),
          'by ',
          mention(el),
          inTurn(' stands.', index),
        ),
      ),
      ...(index % 2 === 0 ? [el('a', { href: 'https://nordlicht.example/' }, el('img', { alt: '' }), p('Book'))] : []),
      el('a', { href: MODEL_PATH }, el('ul', { role: 'presentation' }, el('li', {}, icon('like'))), p('12')),
      el('button', {}, p(`3 ${words.comments}`)),
      el('hr', {}),
      el(
        'div',
        {},
        el('button', {}, icon('thumbs-up')),
        el('button', {}, icon('comment')),
        el('button', {}, icon('repost')),
      ),
      el('div', { componentkey: `AAA-replaceableCommentTools${key}` }),
    );
  };
  const screen = { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.MainFeed' };
  return el('div', screen, el('main', {}, el('div', { 'data-testid': 'mainFeed' }, ...times(POSTS, post))));
}
