import { expect, test } from 'vitest';
import { aJob, TRAINEE, tobiasOn } from '../../../../tests/support/snapshots/tobias.ts';
import { changesBetween } from './changes.ts';
import { continueSnapshot } from './join-snapshots.ts';

const OCTOBER = '2026-10-03';
const NOVEMBER = '2026-11-26';
const before = tobiasOn(OCTOBER);

test('what was not seen now stays, with the day on which it was', () => {
  const { snapshot, isNew } = continueSnapshot(
    before,
    tobiasOn(NOVEMBER, { experience: [], skills: [], states: { experience: 'unseen', skills: 'unclear' } }),
  );
  expect(isNew).toBe(false);
  expect(snapshot).toMatchObject({
    experience: before.experience,
    skills: before.skills,
    states: { experience: 'read', skills: 'read' },
    seen: { experience: OCTOBER, skills: OCTOBER, about: NOVEMBER },
  });
});

test('the page of a single section adds to it, and changes nothing of the head', () => {
  const page = tobiasOn(NOVEMBER, {
    name: '',
    headline: null,
    location: null,
    skills: ['Kältetechnik', 'Hydraulik', 'Öl'],
  });
  const { snapshot } = continueSnapshot(before, page);
  expect(snapshot).toMatchObject({ name: 'Tobias Wendland', headline: before.headline, location: before.location });
  expect(snapshot.seen.head).toBe(OCTOBER);
  expect(snapshot.skills).toContain('Öl');
});

test('a part of a list takes the place of the whole only where it says something new', () => {
  const part = (experience: ReturnType<typeof aJob>[]) =>
    continueSnapshot(before, tobiasOn(NOVEMBER, { experience, states: { experience: 'partial' } }));
  expect(part([aJob()]).snapshot.experience).toEqual([aJob(), TRAINEE]);
  const job = aJob({ title: 'Technischer Leiter', start: '2026-11' });
  const { snapshot, isNew } = part([job, aJob({ end: '2026-10' })]);
  expect(isNew).toBe(true);
  expect(snapshot.experience.map(({ title }) => title)).toEqual(['Technischer Leiter', 'Leiter Instandhaltung']);
  const whole = tobiasOn(NOVEMBER, { experience: [job, aJob({ end: '2026-10' }), TRAINEE] });
  expect(changesBetween(snapshot, whole)).toEqual([]);
});
