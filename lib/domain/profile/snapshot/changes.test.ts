import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aJob, TRAINEE, tobiasOn } from '../../../../tests/support/snapshots/tobias.ts';
import { SECTION_IDS } from '../reading.ts';
import { changesBetween } from './changes.ts';

const OCTOBER = '2026-10-03';
const NOVEMBER = '2026-11-26';
const before = tobiasOn(OCTOBER);
const changes = (over: Parameters<typeof tobiasOn>[1], was = before) =>
  changesBetween(was, tobiasOn(NOVEMBER, over)).map(({ kind, text, before: old }) => [kind, text, old]);

test('the same profile brings no news, and so does another spelling of blanks and capitals', () => {
  expect(changes({})).toEqual([]);
  expect(changes({ headline: 'Leiter  instandhaltung', skills: ['Hydraulik', 'kältetechnik'] })).toEqual([]);
});

test('a new position is told with the one it took the place of, and with the day of the last look', () => {
  const job = aJob({ title: 'Technischer Leiter', company: 'Käserei Almgrund', start: '2026-11' });
  const [first, ...more] = changesBetween(
    before,
    tobiasOn(NOVEMBER, { experience: [job, aJob({ end: '2026-10' }), TRAINEE] }),
  );
  expect(first).toMatchObject({ kind: 'position', text: job.title, before: 'Leiter Instandhaltung', since: OCTOBER });
  expect(more).toEqual([]);
});

test('a position that got another title is not a new one', () => {
  expect(changes({ experience: [aJob({ title: 'Leiter Technik' }), TRAINEE] })).toEqual([
    ['renamed', 'Leiter Technik', 'Leiter Instandhaltung'],
  ]);
});

test('an end is told where nothing new began; an old position that was added is told as such', () => {
  expect(changes({ experience: [aJob({ end: '2026-10' }), TRAINEE] })).toEqual([
    ['ended', 'Leiter Instandhaltung', null],
  ]);
  const old = aJob({ title: 'Aushilfe', company: 'Hof Wendland', start: '2005', end: '2006' });
  expect(changes({ experience: [aJob(), TRAINEE, old] })).toEqual([['listed', 'Aushilfe', null]]);
});

test('headline and place, from old to new; a line that was cut short and a place without its country are the same', () => {
  expect(changes({ headline: 'Leiter Technik', location: 'Linz' })).toEqual([
    ['headline', 'Leiter Technik', 'Leiter Instandhaltung'],
    ['location', 'Linz', 'Graz, Steiermark'],
  ]);
  expect(changes({ headline: 'Leiter Instand…', location: 'Graz' })).toEqual([]);
});

test('new sentences, certificates, studies and skills', () => {
  const over = {
    about: 'Die teuerste Minute ist die, in der die Abfüllung steht. Heute messen wir sie.',
    certifications: [{ name: 'Kälteschein Kategorie I', issuer: null }],
    skills: ['Kältetechnik', 'Ammoniak', 'Hydraulik'],
    states: { certifications: 'read' as const },
  };
  expect(changes(over)).toEqual([
    ['about', 'Heute messen wir sie.', null],
    ['certificate', 'Kälteschein Kategorie I', null],
    ['skill', 'Ammoniak', null],
  ]);
});

describe('what was not read', () => {
  test('is never gone: a position is gone only where both lists were read to the end', () => {
    expect(changes({ experience: [aJob()] })).toEqual([['gone', 'Mechatroniker', null]]);
    expect(changes({ experience: [aJob()], states: { experience: 'partial' } })).toEqual([]);
    expect(changes({ experience: [], states: { experience: 'unseen' } })).toEqual([]);
    expect(changes({ experience: [], states: { experience: 'unclear' } })).toEqual([]);
  });

  test('is never new: below the part that was read anything may have stood before', () => {
    const part = tobiasOn(OCTOBER, { experience: [aJob()], states: { experience: 'partial' } });
    expect(changes({}, part)).toEqual([]);
    const job = aJob({ title: 'Technischer Leiter', start: '2026-11' });
    expect(changes({ experience: [job, aJob(), TRAINEE] }, part)).toEqual([['position', 'Technischer Leiter', null]]);
    const skills = tobiasOn(OCTOBER, { skills: ['Hydraulik'], states: { skills: 'partial' } });
    expect(changes({}, skills)).toEqual([]);
  });

  test('says nothing, whichever sections were left out on either side', () => {
    const sections = fc.subarray([...SECTION_IDS]);
    fc.assert(
      fc.property(sections, sections, (first, second) => {
        const unseen = (ids: readonly string[]) => ({
          headline: null,
          states: Object.fromEntries(ids.map((id) => [id, 'unseen' as const])),
        });
        expect(changes(unseen(second), tobiasOn(OCTOBER, unseen(first)))).toEqual([]);
      }),
    );
  });
});

describe('posts', () => {
  const post = (text: string, repost = false) => ({ text, age: null, repost });
  const old = post('Wir haben die Umwälzpumpe getauscht.');

  test('above one that is known are new, own and shared ones', () => {
    const activity = [post('Wir suchen zwei Leute.'), post('Lesenswert.', true), old];
    expect(changes({ activity, extra: { activityAgeDays: [null, null, 60] } })).toEqual([
      ['post', 'Wir suchen zwei Leute.', null],
      ['shared-post', 'Lesenswert.', null],
    ]);
  });

  test('without a known one only those are new that the page surely dates after the last look', () => {
    const activity = [post('Vor drei Tagen.'), post('Vor einem Monat oder fast zwei.')];
    expect(changes({ activity, extra: { activityAgeDays: [3, 30] } })).toEqual([['post', 'Vor drei Tagen.', null]]);
  });

  test('below a known one are old, however few were read before', () => {
    expect(changes({ activity: [old, post('Noch älter.')], extra: { activityAgeDays: [60, null] } })).toEqual([]);
  });
});

test('a page in another language is not compared', () => {
  expect(changes({ language: 'en', headline: 'Head of Maintenance' })).toEqual([]);
});
