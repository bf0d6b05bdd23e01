import { type MakeElement, MODEL_NAME, MODEL_PATH, type ModelWords, times } from './elements.ts';

/** E: a profile, as much of it as a reader looks at. */
export function emberProfile(el: MakeElement, words: ModelWords): Element {
  const twin = (text: string) => [
    el('span', { 'aria-hidden': 'true' }, text),
    el('span', { class: 'visually-hidden' }, text),
  ];
  const lines = (texts: readonly string[]) => [
    el('div', {}, el('div', {}, el('div', {}, ...twin(texts[0] ?? '')))),
    ...texts.slice(1).map((text) => el('span', {}, ...twin(text))),
  ];
  const item = (texts: readonly string[], ...below: Element[]) =>
    el('li', {}, el('div', {}, el('a', { href: '/company/1/' }, ...lines(texts)), ...below));
  const card = (id: string, ...children: Element[]) =>
    el('section', {}, el('div', { id }), el('h2', {}, ...twin(id)), ...children);
  const list = (id: string, ...texts: string[]) => card(id, el('ul', {}, ...times(6, () => item(texts))));
  const dates = `${words.month} 2019 - ${words.present} · 3`;
  const text = el('div', { tabindex: '-1' }, el('span', { 'aria-hidden': 'true' }, 'Plans', el('br', {})));
  const below = () => el('ul', {}, el('li', {}, el('ul', {}, el('li', {}, text.cloneNode(true)))));
  const role = () => item(['Engineer', dates, 'Bern'], below());
  const post = (index: number) =>
    el(
      'li',
      {},
      el(
        'div',
        { role: 'article', 'data-urn': 'x' },
        ...(index === 0 ? [el('div', {}, el('span', {}, `${MODEL_NAME} ${words.reposted}`))] : []),
        el('a', { href: MODEL_PATH }, el('span', {}, ...twin(MODEL_NAME)), el('span', {}, ...twin('Engineer'))),
        el('span', {}, ...twin('3 w •')),
        el('div', { dir: 'ltr' }, el('span', {}, el('span', {}, `Post ${index}`, el('br', {}), 'with lines'))),
        el('button', { 'aria-label': '3' }, el('span', { 'aria-hidden': 'true' }, '3')),
      ),
    );
  const head = el(
    'section',
    {},
    el('img', { id: 'background-image', alt: '' }),
    el('a', { href: MODEL_PATH }, el('h1', {}, MODEL_NAME)),
    el('span', {}, ...twin('· 2nd')),
    el('div', {}, 'Engineer for bridges'),
    el(
      'div',
      {},
      el('span', {}, 'Bern'),
      el('span', {}, el('a', { href: `${MODEL_PATH}overlay/contact-info/` }, 'Contact')),
    ),
    el('ul', {}, el('li', {}, el('button', { 'aria-label': 'Nordlicht' }, el('svg', {}), el('span', {}, 'Nordlicht')))),
    el('ul', {}, el('li', {}, el('span', {}, `500 ${words.followers}`))),
    el('button', { 'aria-label': 'Open' }, el('span', {}, 'Open')),
  );
  return el(
    'main',
    {},
    head,
    card('about', el('div', {}, ...twin('Plans bridges,\nand builds them.'))),
    card(
      'featured',
      el('ul', {}, ...times(2, (n) => el('li', {}, el('a', { href: `https://nordlicht.example/${n}` }, 'Book')))),
    ),
    card('content_collections', el('p', {}, ...twin(`500 ${words.followers}`)), el('ul', {}, ...times(6, post))),
    card(
      'experience',
      el(
        'ul',
        {},
        ...times(6, () => item(['Engineer', `Nordlicht · ${words.type}`, dates, 'Bern'], below())),
        item(['Nordlicht', '3 yrs'], el('ul', {}, ...times(3, role))),
      ),
    ),
    list('education', 'Weststadt', 'Engineering', '2010 - 2014'),
    list('licenses_and_certifications', 'Welding', 'Guild', `${words.month} 2020`),
    list('skills', 'Statics'),
    list('recommendations', 'Ada Lindt', 'Colleague', '1 May 2020'),
    list('languages', 'Romansh', 'fluent'),
    list('volunteering_experience', 'Trainer', 'Club', dates),
    el('section', {}, el('h2', {}, 'Interests'), el('a', { href: '/details/interests' }, 'All 12')),
  );
}
