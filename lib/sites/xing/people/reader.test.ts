import { describe, expect, it } from 'vitest';
import { readMain, xingMain } from '../../../../tests/support/xing-main.ts';
import type { ListedPerson } from '../../../domain/pages/people.ts';

const SEARCH = '/search/members?keywords=x';
const CONTACTS = '/network/contactlist';

function people(content: string, path = SEARCH): ListedPerson[] {
  const result = readMain(content, path);
  if (!result.ok) throw new Error(`${result.refusal}: ${result.found}`);
  return result.reading.kind === 'people' ? result.reading.people : [];
}

const name = (first: string) => `<a href="/profile/${first}_Lind?sc_o=x"><h2>${first} Lind</h2></a>`;
const row = (first: string, ...facts: string[]) =>
  `<li>${name(first)}<div>${facts.map((fact) => `<p>${fact}</p>`).join('')}</div></li>`;
const COMPANY = '<a href="/pages/werk">Werk Süd</a>';

describe('one row', () => {
  it.each([
    ['work and place', [`Leiterin, ${COMPANY}`, 'Ulm, Deutschland'], 'Leiterin, Werk Süd', 'Ulm, Deutschland'],
    ['work that links to a company', [`Leiterin, ${COMPANY}`], 'Leiterin, Werk Süd', null],
    ['the company in a line of its own', ['Leiterin', COMPANY, 'Ulm'], 'Leiterin', 'Ulm'],
    ['a single line that may be either', ['Ulm'], null, null],
    ['nothing', [], null, null],
    ['hints', ['Leiterin', 'Ulm', '3 gemeinsame Kontakte', '2.'], 'Leiterin', 'Ulm'],
    ['hints alone', ['12 gemeinsame Kontakte', 'Premium'], null, null],
  ] as const)('%s', (_what, facts, headline, location) => {
    const [read] = people(row('Ada', ...facts) + row('Bo', 'Monteur', 'Husum'));
    expect(read).toMatchObject({ name: 'Ada Lind', path: '/profile/Ada_Lind/', headline, location });
  });

  it('shows a degree only where it stands', () => {
    expect(people(row('Ada', 'Leiterin', '2.') + row('Bo')).map(({ degree }) => degree)).toEqual([2, null]);
  });

  it('has no place in a list of contacts', () => {
    expect(people(row('Ada', 'Leiterin', 'Werk Süd'), CONTACTS)[0]).toMatchObject({
      headline: 'Leiterin',
      location: null,
    });
  });

  it('names its own person, not one in common', () => {
    const shared = '<a href="/profile/Cleo_Berg">Cleo Berg</a> ist ein gemeinsamer Kontakt';
    expect(people(row('Ada', 'Leiterin', 'Ulm', shared) + row('Bo')).map((each) => each.name)).toEqual([
      'Ada Lind',
      'Bo Lind',
    ]);
  });
});

describe('the list', () => {
  it('is read without list items', () => {
    const rows = ['Ada', 'Bo', 'Cleo'].map((first) => `<div><div>${name(first)}</div><p>Monteur</p><p>Ulm</p></div>`);
    expect(people(`<h1>3 Mitglieder gefunden</h1><div>${rows.join('')}</div>`)).toHaveLength(3);
  });

  it('is read where each row is one link', () => {
    const rows = ['Ada', 'Bo'].map(
      (first) => `<a href="/profile/${first}_Lind"><div><span>${first} Lind</span></div><div>Monteur</div></a>`,
    );
    expect(people(`<div data-qa="results-list">${rows.join('')}</div>`).map((each) => each.name)).toEqual([
      'Ada Lind',
      'Bo Lind',
    ]);
  });

  it('holds nobody from beside it', () => {
    const content = `<ul>${row('Ada', 'Leiterin', 'Ulm')}</ul><aside><ul>${row('Zoe')}</ul></aside><nav>${name('Yve')}</nav>`;
    expect(people(content)).toHaveLength(1);
  });

  it('holds the user’s own profile under no name', () => {
    expect(() => people('<ul><li><a href="/profile/my_profile">Mein Profil</a></li></ul>')).toThrow('torn');
  });

  it('says where a headline was looked for in vain', () => {
    expect(readMain(row('Ada'), SEARCH)).toMatchObject({
      ok: true,
      reading: { missing: ['people.headline'], unverified: true },
    });
  });
});

describe('employees', () => {
  const tabs = (slug: string) =>
    `<nav><a href="/pages/${slug}/jobs">Jobs</a><a href="/pages/${slug}/employees">Leute</a></nav>`;

  it('are those of the company that the address names', () => {
    expect(people(tabs('werk-sued') + row('Ada'), '/pages/werk-sued/employees')).toHaveLength(1);
    expect(readMain(tabs('werk-nord') + row('Ada'), '/pages/werk-sued/employees')).toMatchObject({
      refusal: 'changing',
    });
  });
});

it('a list of an earlier screen that stands there yet is not read', () => {
  const html = xingMain(`<ul>${row('Ada')}</ul>`, 'inert') + xingMain(`<ul>${row('Bo')}</ul>`);
  expect(readMain(html, SEARCH, true)).toMatchObject({ ok: true, reading: { people: [{ name: 'Bo Lind' }] } });
});
