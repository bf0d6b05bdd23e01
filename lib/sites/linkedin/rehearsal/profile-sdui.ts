import { type MakeElement, MODEL_NAME, MODEL_PATH, type ModelWords, times } from './elements.ts';

const CARD = 'com.linkedin.sdui.profile.card.refACoAAx';

/** S: a profile, as much of it as a reader looks at. */
export function sduiProfile(el: MakeElement, words: ModelWords): Element {
  const p = (text: string) => el('p', {}, text);
  const card = (suffix: string, ...children: Element[]) =>
    el('div', { componentkey: CARD + suffix }, el('section', {}, el('h2', {}, p(suffix)), ...children));
  const long = (text: string) => el('p', {}, el('span', { 'data-testid': 'expandable-text-box' }, text, el('br', {})));
  const facts = (...texts: string[]) => [
    el('div', {}, el('div', {}, el('div', {}, ...texts.slice(0, 2).map(p)), ...texts.slice(2).map(p))),
  ];
  const list = (suffix: string, ...texts: string[]) =>
    card(suffix, ...times(6, () => el('div', {}, ...facts(...texts), el('hr', {}))), more());
  const more = () => el('a', { href: `${MODEL_PATH}details/more` }, el('span', {}, 'All 12'));
  const dates = `${words.month} 2019 - ${words.present} · 3`;
  const role = (index: number) =>
    el(
      'div',
      { componentkey: `entity-collection-item-${index}` },
      el('a', { href: '/company/1/' }, ...facts('Engineer', `Nordlicht · ${words.type}`, dates, 'Bern')),
      ...(index % 2 === 0 ? [long('Plans bridges.')] : []),
    );
  const group = el(
    'div',
    { componentkey: 'entity-collection-item-9' },
    ...facts('Nordlicht', '3 yrs'),
    el('ul', {}, ...times(3, () => el('li', {}, ...facts('Engineer', dates, 'Bern')))),
  );
  const skill = (index: number) => {
    const key = { componentkey: `com.linkedin.sdui.profile.skill(${index})x` };
    return el('div', key, el('div', key, el('div', key, p(`Statics ${index}`)), el('hr', {})));
  };
  const post = (index: number) =>
    el(
      'div',
      { role: 'listitem' },
      ...(index === 0 ? [p(`${MODEL_NAME} ${words.reposted}`)] : []),
      p(MODEL_NAME),
      el('p', {}, el('span', {}, '3 w •')),
      long(`Post ${index}`),
      el('button', {}, '3'),
    );
  const head = el(
    'div',
    { componentkey: `${CARD}Topcard` },
    el('figure', {}, el('img', { alt: '' })),
    el('a', { href: MODEL_PATH }, el('h2', {}, MODEL_NAME)),
    ...['· 2nd', 'Engineer for bridges'].map(p),
    el('div', {}, p('Bern'), p('·'), el('p', {}, el('a', { href: `${MODEL_PATH}overlay/contact-info/` }, 'Contact'))),
    el('button', {}, el('figure', {}, el('svg', { id: 'company-x' })), p('Nordlicht')),
    el('div', {}, el('button', {}, el('figure', {}, el('img', { alt: '' })))),
    el('div', {}, el('button', {}, el('figure', {}), el('p', {}, el('span', {}, 'Weststadt', el('br', {}))))),
    el('p', {}, el('span', {}, `500 ${words.followers}`)),
    el('button', { 'aria-label': 'Open' }, el('span', {}, 'Open')),
    el('a', { href: 'https://nordlicht.example/' }, 'Own site'),
  );
  const screen = { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.Profile' };
  return el(
    'div',
    screen,
    el(
      'main',
      {},
      head,
      card('About', long('Plans bridges, and builds them.')),
      card(
        'Featured',
        el('ul', {}, ...times(2, (n) => el('li', {}, el('a', { href: `https://nordlicht.example/${n}` }, p('Book'))))),
      ),
      card('Activity', p(`500 ${words.followers}`), ...times(6, post)),
      card('ExperienceTopLevelSection', ...times(6, role), group, more()),
      list('EducationTopLevelSection', 'Weststadt', 'Engineering', '2010 - 2014'),
      list('CertificationTopLevel', 'Welding', 'Guild', `${words.month} 2020`),
      card('Skills', ...times(12, skill), more()),
      list('RecommendationsTopLevel', 'Ada Lindt', 'Colleague', '1 May 2020'),
      list('VolunteerExperienceTopLevel', 'Trainer', 'Club', dates),
      el(
        'section',
        {},
        el('h2', {}, words.languages),
        ...times(3, () => el('div', {}, ...facts('Romansh', 'fluent'), el('hr', {}))),
      ),
    ),
  );
}
