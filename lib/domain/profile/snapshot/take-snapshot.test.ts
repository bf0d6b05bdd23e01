import { expect, test } from 'vitest';
import { aJob, tobias } from '../../../../tests/support/snapshots/tobias.ts';
import { CONVERSATION_CUES } from '../../../languages/conversation-cues.ts';
import { DELICATE } from '../../../languages/delicate.ts';
import { isTalk } from '../../conversation/passages.ts';
import { textsOf } from './snapshot.ts';
import { readingOf, snapshotOf } from './take-snapshot.ts';

const isQuotable = (text: string) => isTalk(text, CONVERSATION_CUES, DELICATE);

test('no photo, pronouns, counts, member id or contact data, and nothing about looking for work, is kept', () => {
  const reading = tobias({
    pronouns: 'er/ihm',
    photo: true,
    openToWork: true,
    connections: 512,
    headline: 'Offen für neue Aufgaben',
    about: 'Ich halte Anlagen am Laufen. Schreiben Sie mir an t.wendland@hasenried.example, ich antworte gern.',
    experience: [aJob({ description: 'Elf Leute. Telefon +43 660 1234567.' })],
    extra: { memberId: 'ACoAAtobias', websites: ['hasenried.example'], contactKinds: ['email'] },
  });
  const kept = JSON.stringify(snapshotOf(reading, '2026-11-26', isQuotable));
  expect(kept).not.toMatch(/er\/ihm|512|ACoAA|Offen für|example|660|"(?:photo|openToWork|pronouns)"/);
  expect(kept).toContain('Ich halte Anlagen am Laufen.');
  expect(kept).toContain('Elf Leute.');
});

test('as a reading it says the same again, and posts grow older', () => {
  const snapshot = snapshotOf(tobias(), '2026-11-01', isQuotable);
  const reading = readingOf(snapshot, '2026-11-26');
  expect(reading).toMatchObject({
    name: 'Tobias Wendland',
    headline: 'Leiter Instandhaltung',
    experience: tobias().experience,
    photo: null,
    extra: { activityAgeDays: [39] },
  });
  expect(snapshotOf(reading, '2026-11-26', isQuotable)).toEqual({
    ...snapshot,
    seen: Object.fromEntries(Object.keys(snapshot.seen).map((part) => [part, '2026-11-26'])),
  });
});

test('everything it says is in its texts', () => {
  const texts = textsOf(snapshotOf(tobias(), '2026-11-26', isQuotable)).join('\n');
  for (const said of [
    'Tobias Wendland',
    'Graz',
    'Abfüllung',
    'Umwälzpumpe',
    'Pumpen Ostrau',
    'HTL Weiz',
    'Hydraulik',
  ]) {
    expect(texts).toContain(said);
  }
});

test('sentences of one line stay in one, so that the second keeps what it speaks of; what is left out parts them', () => {
  const about =
    'Wir schreiben auf, was ausfällt. Seit wir das tun, steht weniger still.\nElf Leute. Anruf unter +43 660 1234567. Drei Schichten.';
  expect(snapshotOf(tobias({ about }), '2026-11-26', isQuotable).about?.split('\n')).toEqual([
    'Wir schreiben auf, was ausfällt. Seit wir das tun, steht weniger still.',
    'Elf Leute.',
    'Drei Schichten.',
  ]);
});
