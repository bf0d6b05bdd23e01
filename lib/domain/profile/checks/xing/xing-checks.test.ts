import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../../../tests/support/check-context.ts';
import { blankProfile, type Experience, type ProfileReading } from '../../reading.ts';
import { type Check, type CheckContext, type CheckExample, ROLES } from '../check.ts';
import { fillSlots } from '../wording.ts';

const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts'));
const modules = await Promise.all(
  files.map(async (file): Promise<Record<string, Check>> => import(`../xing/${file.replace('.ts', '')}.ts`)),
);
const checks = modules.flatMap((module) => Object.values(module)).sort((a, b) => a.id.localeCompare(b.id));

function outcomeOf(id: string, reading: Partial<ProfileReading>, context: Partial<CheckContext> = {}) {
  const check = checks.find((candidate) => candidate.id === id);
  const role = ROLES.find((candidate) => (check?.weights[candidate] ?? 0) > 0) ?? 'sales';
  return check?.judge(blankProfile('xing', reading), standardContext({ role, ...context }));
}

const entry = (over: Partial<Experience>): Experience => ({
  title: 'Disponentin',
  company: 'Alpenfracht GmbH',
  employmentType: null,
  start: '2022',
  end: 'present',
  location: null,
  description: null,
  ...over,
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const examples = Object.entries(check.examples) as [string, CheckExample][];

  it.each(examples)('comes out as %s on its example', (said, { reading, context }) => {
    expect(outcomeOf(id, reading, context)?.outcome).toBe(said);
  });

  it('quotes what stands in the reading', () => {
    for (const [, { reading, context }] of examples) {
      const text = JSON.stringify(reading).replace(/\\n/g, '\n');
      for (const { quote } of outcomeOf(id, reading, context)?.evidence ?? []) {
        if (quote !== null) expect(text).toContain(quote);
      }
    }
  });

  it('says nothing about what could not be seen', () => {
    const states = Object.fromEntries(Object.keys(blankProfile('xing').states).map((section) => [section, 'unseen']));
    const outcome = outcomeOf(id, { states, name: id === 'XI-02' ? '' : 'Jonas Egger' })?.outcome;
    expect(['unreadable', 'notApplicable']).toContain(outcome);
  });
});

describe('XING traps', () => {
  it.each([
    ['Mitarbeiter:in Verkauf', 'fail'],
    ['Senior Manager', 'fail'],
    ['Head of Maintenance', 'pass'],
    ['Leiterin Instandhaltung bei Nordmilch eG', 'pass'],
    ['Geschäftsführerin', 'fail'],
  ])('occupation %s: %s', (occupation, outcome) => {
    expect(outcomeOf('XI-03', { extra: { occupation } })?.outcome).toBe(outcome);
  });

  it('does not take a cut text for a short one', () => {
    expect(outcomeOf('XI-04', { about: 'Ich baue Holz', states: { about: 'partial' } })?.outcome).toBe('unreadable');
  });

  it('does not count a skill twice that stands at the top and in the list', () => {
    const skills = ['Holzbau', 'Statik', 'CAD', 'Abbund'];
    const reading = { states: { skills: 'read' as const }, skills, extra: { topSkills: ['holzbau', 'Statik'] } };
    expect(outcomeOf('XI-07', reading)?.outcome).toBe('fail');
  });

  it('waits for the rest of a list of skills', () => {
    expect(outcomeOf('XI-07', { states: { skills: 'partial' }, skills: ['Holzbau'] })?.outcome).toBe('unreadable');
  });

  it('knows a trade from a general word inside it', () => {
    const skills = ['Kommunikation in der Notaufnahme', 'Englisch für Fluglotsen', 'Führung von Baustellen'];
    expect(outcomeOf('XI-08', { states: { skills: 'read' }, skills })?.outcome).toBe('pass');
  });

  it('does not call a position missing whose end could not be read', () => {
    const reading = { states: { experience: 'read' as const }, experience: [entry({ end: null })] };
    expect(outcomeOf('XI-09', reading)?.outcome).toBe('unreadable');
    expect(outcomeOf('XI-11', reading)?.outcome).toBe('unreadable');
  });

  it('asks nobody in a first job for earlier ones', () => {
    expect(outcomeOf('XI-11', {}, { careerEntry: true })?.outcome).toBe('pass');
  });

  it('looks at no interest, only at how many there are', () => {
    const interests = ['Gewerkschaft', 'Kirchenchor', 'Gemeinderat'];
    expect(outcomeOf('XI-15', { extra: { interests } })).toEqual({
      outcome: 'pass',
      evidence: [],
      values: { count: 3 },
    });
  });

  it.each([
    ['a place of the person', ['linkedin.com/in/jonas-egger', 'instagram.com/jonas'], [], 'partial'],
    [
      'the right company',
      ['linkedin.com/in/jonas-egger', 'www.egger.example/ueber-uns'],
      ['egger.example/stellen'],
      'pass',
    ],
    ['another company', ['linkedin.com/in/jonas-egger', 'beispiel.example'], ['egger.example/stellen'], 'partial'],
    ['an address that ends like LinkedIn', ['notlinkedin.com/in/x'], [], 'partial'],
  ])('links: %s', (_name, webProfiles, links, outcome) => {
    const company = { name: null, path: null, blocklist: [], links };
    expect(outcomeOf('XI-16', { extra: { webProfiles } }, { company })?.outcome).toBe(outcome);
  });

  it.each([
    [['phone'], true, 'partial'],
    [['website'], true, 'fail'],
    [null, true, 'partial'],
    [[], false, 'fail'],
    [null, null, 'unreadable'],
  ] as const)('contact %j, private shown %s: %s', (contactKinds, privateContactShown, outcome) => {
    const extra = { contactKinds: contactKinds && [...contactKinds], privateContactShown };
    expect(outcomeOf('XI-17', { extra })).toMatchObject({ outcome });
  });

  it.each([
    ['Aktuell leite ich das Team, das ich seit 2014 aufbaue.', 'notApplicable'],
    ['Aktuelles Projekt: Umbau 2026.', 'notApplicable'],
    ['Von 2010 bis 2014 in Wels. Aktuell in Linz.', 'notApplicable'],
    ['Derzeit bereite ich die Messe 2019 vor.', 'fail'],
  ])('current: %s: %s', (about, outcome) => {
    expect(outcomeOf('XI-18', { about })?.outcome).toBe(outcome);
  });

  it.each([
    ['2026-05-24', 'pass'],
    ['2026-04-24', 'partial'],
    ['2025-05-24', 'partial'],
    ['2025-04-24', 'fail'],
  ])('confirmed on %s: %s', (confirmedCurrent, outcome) => {
    expect(outcomeOf('XI-18', {}, { confirmedCurrent, today: '2026-11-24' })?.outcome).toBe(outcome);
  });

  it('compares several positions by the pair that fits', () => {
    const otherNetwork = blankProfile('linkedin', { states: { experience: 'read' }, experience: [entry({})] });
    const experience = [entry({ company: 'Skiclub Wels', title: 'Obfrau' }), entry({ company: 'Alpenfracht' })];
    expect(outcomeOf('XI-19', { states: { experience: 'read' }, experience }, { otherNetwork })?.outcome).toBe('pass');
  });

  it('takes a Swiss spelling for no other role', () => {
    const otherNetwork = blankProfile('linkedin', {
      states: { experience: 'read' },
      experience: [entry({ title: 'Großkundenbetreuung' })],
    });
    const experience = [entry({ title: 'Grosskundenbetreuung' })];
    expect(outcomeOf('XI-19', { states: { experience: 'read' }, experience }, { otherNetwork })?.outcome).toBe('pass');
  });

  it.each([
    ['Leiterin der Arbeitsgruppe Xingu im Regenwald', 'pass'],
    ['Moderatorin der Gruppe Einkauf', 'fail'],
    ['xing.com/communities/groups/pumpen', 'fail'],
  ])('closed features: %s: %s', (about, outcome) => {
    expect(outcomeOf('XI-20', { about })?.outcome).toBe(outcome);
  });
});

describe('titles that their quotes bear out', () => {
  const wordingOf = (id: string) => checks.find((check) => check.id === id)?.wording.de.fail ?? '';

  it.each([
    ['Motivierte und engagierte Fachfrau mit Leidenschaft.', '„Über mich“ beginnt mit „Motivierte …“'],
    ['Ich bin seit 15 Jahren im Personalwesen tätig.', '„Über mich“ beginnt mit „Ich bin seit …“'],
  ])('says how the text begins, whatever is wrong with it: %s', (about, title) => {
    const judged = outcomeOf('XI-05', { about });
    expect(judged?.outcome).toBe('fail');
    expect(fillSlots(wordingOf('XI-05'), judged?.values ?? {})).toBe(title);
  });

  it('does not call a position undescribed that has a line', () => {
    const experience = [entry({ description: 'Betreuung von Kunden' })];
    const judged = outcomeOf('XI-10', { experience, states: { experience: 'read' } });
    expect(judged).toMatchObject({ outcome: 'fail', evidence: [{ quote: 'Betreuung von Kunden' }] });
    expect(wordingOf('XI-10')).toContain('kaum');
  });
});
