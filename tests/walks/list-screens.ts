import { el, esc } from '../samples/html.ts';
import { twin } from '../support/profile-page.ts';
import { emberScreen, sduiScreen } from './frames.ts';
import { companyTabs } from './post-screens.ts';
import type { Screen } from './screen.ts';

/** Lists of people and of invitations. */

const FIRST_NAMES = ['Ada', 'Bo', 'Cleo', 'Dag'];

const emberRows = (mark: string): string =>
  el(
    'ul',
    {},
    ...FIRST_NAMES.map((name) => {
      const href = `/in/${name.toLowerCase()}-${mark}/`;
      const link = el('a', { href }, el('span', {}, twin(esc(`${name} ${mark}`))));
      const facts = el(
        'div',
        {},
        el('div', {}, link, el('span', {}, twin('• 2.'))),
        el('div', {}, esc(`Beruf ${mark}`)),
      );
      return el(
        'li',
        {},
        el(
          'div',
          { 'data-chameleon-result-urn': `urn:li:member:${name}${mark}` },
          el('a', { href }, el('img', { alt: '' })),
          facts,
        ),
      );
    }),
  );

const sduiRows = (mark: string, last: string): string =>
  el(
    'div',
    { role: 'list' },
    ...FIRST_NAMES.map((name) => {
      const href = `https://www.linkedin.com/in/${name.toLowerCase()}-${mark}/`;
      const facts = el(
        'div',
        {},
        el('p', {}, el('a', { href }, esc(`${name} ${mark}`))),
        el('p', {}, esc(`Beruf ${mark}`)),
        el('p', {}, last),
      );
      return el('div', { role: 'listitem' }, el('a', { href }, el('figure', {}, el('img', { alt: '' }))), facts);
    }),
  );

export const emberSearch = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'people',
  path: `/search/results/people/?keywords=${mark}`,
  html: emberScreen(el('div', {}, el('h2', {}, '4 Ergebnisse'), emberRows(mark)), beside),
  late: 'main li:last-child',
});

export const sduiSearch = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'people',
  path: `/search/results/people/?keywords=${mark}`,
  html: sduiScreen('search.SearchResultsPeople', sduiRows(mark, `Früher: ${mark}`), beside),
  late: '[role="listitem"]:last-child',
});

export const sduiConnections = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'people',
  path: `/mynetwork/invite-connect/connections/?v=${mark}`,
  html: sduiScreen('mynetwork.Connections', sduiRows(mark, 'Vernetzt am 3. März 2026'), beside),
  late: '[role="listitem"]:last-child',
});

export const emberColleagues = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'people',
  path: `/company/werk-${mark}/people/`,
  html: emberScreen(el('h1', {}, esc(`Werk ${mark}`)) + companyTabs(mark) + emberRows(mark), beside),
  late: 'main li:last-child',
});

export const sduiInvitations = (mark: string, beside: readonly string[]): Screen => ({
  kind: 'invitations',
  path: `/mynetwork/invitation-manager/sent/?v=${mark}`,
  html: sduiScreen('mynetwork.invitations.InvitationSentWithType', sduiRows(mark, 'Vor 2 Wochen gesendet'), beside),
  late: '[role="listitem"]:last-child',
});
