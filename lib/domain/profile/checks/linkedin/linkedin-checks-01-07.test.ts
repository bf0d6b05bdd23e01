import { describe, expect, it } from 'vitest';
import { judge, outcomeOf, position } from '../../../../../tests/support/judge-linkedin.ts';
import type { Experience, ProfileReading } from '../../reading.ts';
import type { CheckContext } from '../check.ts';

const entry = (over: Partial<Experience> = {}): Experience =>
  position({ title: 'Leiterin Instandhaltung', company: 'Muster AG', start: '2022-03', ...over });

const at = (entries: Experience[], companyPaths?: (string | null)[]): Partial<ProfileReading> => ({
  states: { experience: 'read' },
  experience: entries,
  extra: companyPaths ? { companyPaths } : {},
});

const company = (over: Partial<CheckContext['company']> = {}): Partial<CheckContext> => ({
  company: { name: 'Muster AG', path: '/company/muster-ag/', links: [], blocklist: [], ...over },
});

describe('LI-01 to LI-06', () => {
  it('counts a photo whose visibility the page does not tell', () => {
    expect(outcomeOf('LI-01', { photo: true, extra: { photoLimited: null } })).toBe('pass');
  });

  it.each([
    ['Prof. Dr. Miriam Hofstetter', 'pass'],
    ['Miriam Hofstetter, PhD', 'pass'],
    ['Jörg Müller-Lüdenscheidt', 'pass'],
    ['Miriam Hofstetter, MBA, PMP, CSM, ITIL', 'partial'],
    ['Miriam Hofstetter | Vertrieb', 'fail'],
    ['𝐌𝐢𝐫𝐢𝐚𝐦 Hofstetter', 'fail'],
  ])('name %s: %s', (name, outcome) => {
    expect(outcomeOf('LI-03', { name })).toBe(outcome);
  });

  it.each([
    ['/in/miriam-hofstetter/', 'pass'],
    ['/in/mhofstetter24/', 'pass'],
    ['/in/miriam-hofstetter-1984/', 'pass'],
    ['/in/anna-facade/', 'pass'],
    ['/in/miriam-hofstetter-instandhaltung/', 'pass'],
    ['/in/miriam-hofstetter-4b81a9127/', 'fail'],
    ['/in/miriam-hofstetter-40653883/', 'fail'],
    ['/in/j%C3%B6rg-m%C3%BCller-b940a418/', 'fail'],
    ['/in/J%C3%96RG-M%C3%9CLLER/', 'partial'],
    ['/in/jörg-müller/', 'partial'],
    ['/in/miriam-hofstetter-leiterin-instandhaltung-wels/', 'partial'],
    ['/in/stray-%E0%A4%A/', 'partial'],
    ['/in/ACoAAB1cD2eF3gH4iJ5kL6mN7oP8/', 'unreadable'],
    ['/in//', 'unreadable'],
    [null, 'unreadable'],
  ])('address %s: %s', (path, outcome) => {
    expect(outcomeOf('LI-04', { path })).toBe(outcome);
  });

  it.each([
    ['Deutschland', 'fail'],
    ['ÖSTERREICH', 'fail'],
    ['Switzerland', 'fail'],
    ['Svizzera', 'fail'],
    ['Österreich ', 'fail'],
    ['Luxemburg', 'pass'],
    ['Liechtenstein', 'pass'],
    ['Wels, Oberösterreich, Österreich', 'pass'],
    ['Großraum Stuttgart', 'pass'],
    ['Greater Munich Metropolitan Area', 'pass'],
    ['', 'unreadable'],
    [null, 'unreadable'],
  ])('location %s: %s', (location, outcome) => {
    expect(outcomeOf('LI-05', { location })).toBe(outcome);
  });

  it('asks for the industry only where the page says that there is none', () => {
    expect(outcomeOf('LI-05', { location: 'Wels', extra: { industry: null } })).toBe('pass');
    expect(outcomeOf('LI-05', { location: 'Wels', extra: { industry: 'Maschinenbau' } })).toBe('pass');
  });
});

describe('LI-07: position and company page', () => {
  it('names a missing position to everybody, a link only where the page is known', () => {
    expect(outcomeOf('LI-07', at([entry({ end: '2020' })]))).toBe('fail');
    expect(outcomeOf('LI-07', at([entry()], ['/company/muster-ag/']))).toBe('notApplicable');
    expect(outcomeOf('LI-07', at([entry({ end: null })]))).toBe('unreadable');
  });

  it.each([
    ['the page by its name', 'Muster AG', '/company/muster-ag/', {}, 'pass'],
    ['another spelling of the address', 'Muster AG', '/company/MUSTER-AG/', {}, 'pass'],
    ['the page by its number', 'Muster', '/company/1234567/', {}, 'pass'],
    ['a number where no name is known', 'Muster', '/company/1234567/', { name: null }, 'unreadable'],
    ['two numbers', 'Muster', '/company/1234567/', { name: null, path: '/company/7654321/' }, 'fail'],
    ['an address with umlauts', 'Müller', '/company/m%C3%BCller/', { name: null, path: '/company/müller/' }, 'pass'],
    ['a branch abroad', 'Muster AG Schweiz', '/company/muster-schweiz/', {}, 'pass'],
    ['another company by its number', 'Beispiel GmbH', '/company/1234567/', {}, 'fail'],
    ['another company in plain text', 'Beispiel GmbH', null, {}, 'fail'],
    ['plain text without a name to compare', 'Fa. Muster', null, { name: null }, 'partial'],
  ] as const)('%s', (_name, written, path, told, outcome) => {
    expect(outcomeOf('LI-07', at([entry({ company: written })], [path]), company(told))).toBe(outcome);
  });

  it('takes the best of several positions', () => {
    const both = at([entry({ company: 'Skiclub Wels' }), entry()], [null, '/company/muster-ag/']);
    expect(judge('LI-07', both, company())).toMatchObject({ outcome: 'pass', evidence: [{ quote: 'Muster AG' }] });
  });

  it('does not judge links that were not read', () => {
    expect(outcomeOf('LI-07', at([entry()]), company())).toBe('unreadable');
  });
});
