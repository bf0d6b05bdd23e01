import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAMPLE_OPENINGS } from '../../tests/support/openings.ts';
import { newId } from '../messages/uuid.ts';
import { Database } from './database.ts';
import { forgetOldDrafts } from './old-drafts.ts';
import { openingDrafts, saveOpeningDraft } from './opening-drafts.ts';
import { dropOpening } from './openings.ts';

let db: Database;
beforeEach(() => {
  db = new Database(`opening-drafts-${newId()}`);
});
afterEach(() => db.delete());

const [base] = SAMPLE_OPENINGS;
if (!base) throw new Error('there is no sample');
const draftOf = (title: string) => ({
  typed: { title, place: '', pay: '', musts: '', learnables: '', reasons: '' },
  base,
  pasted: '',
});
const titles = async () => (await openingDrafts(db)).map(({ opening, draft }) => [opening, draft.typed.title]);

test('one draft for each opening, the last one first; none once it is saved, or the opening is gone', async () => {
  const id = newId();
  await saveOpeningDraft(db, id, draftOf('Montage'), '2026-11-24T08:00:00.000Z');
  await saveOpeningDraft(db, null, draftOf('Service'), '2026-11-25T08:00:00.000Z');
  await saveOpeningDraft(db, null, draftOf('Service Kälte'), '2026-11-26T08:00:00.000Z');
  expect(await titles()).toEqual([
    [null, 'Service Kälte'],
    [id, 'Montage'],
  ]);
  await saveOpeningDraft(db, null, null, '2026-11-26T09:00:00.000Z');
  await dropOpening(db, id);
  expect(await titles()).toEqual([]);
});

test('what nobody went on with for three weeks is forgotten', async () => {
  await saveOpeningDraft(db, null, draftOf('Montage'), '2026-11-01T08:00:00.000Z');
  await forgetOldDrafts(db, '2026-11-22T07:00:00.000Z');
  expect(await titles()).toHaveLength(1);
  await forgetOldDrafts(db, '2026-11-22T09:00:00.000Z');
  expect(await titles()).toEqual([]);
});
