import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '../messages/uuid.ts';
import { Database } from './database.ts';
import { messageDraft, saveMessageDraft } from './message-drafts.ts';
import { forgetOldDrafts } from './old-drafts.ts';

const TOBIAS = 'linkedin:tobias-wendland';
const INES = 'xing:ines_falk';
const DRAFT = { kind: 'first' as const, plan: 'basic' as const, text: 'Guten Tag', left: ['one-ask:'] };

let db: Database;
beforeEach(() => {
  db = new Database(`messages-${newId()}`);
});
afterEach(() => db.delete());

test('a message stays with its person, and an empty one goes', async () => {
  await saveMessageDraft(db, TOBIAS, DRAFT, '2026-11-24T08:00:00.000Z');
  expect(await messageDraft(db, TOBIAS)).toEqual(DRAFT);
  expect(await messageDraft(db, INES)).toBeNull();
  await saveMessageDraft(db, TOBIAS, { ...DRAFT, text: ' ' }, '2026-11-24T08:01:00.000Z');
  expect(await messageDraft(db, TOBIAS)).toBeNull();
});

test('what nobody went on with for three weeks is forgotten', async () => {
  await saveMessageDraft(db, TOBIAS, DRAFT, '2026-11-01T08:00:00.000Z');
  await saveMessageDraft(db, INES, DRAFT, '2026-11-02T08:00:00.000Z');
  await forgetOldDrafts(db, '2026-11-22T07:59:00.000Z');
  expect(await messageDraft(db, TOBIAS)).toEqual(DRAFT);
  await forgetOldDrafts(db, '2026-11-22T08:01:00.000Z');
  expect(await messageDraft(db, TOBIAS)).toBeNull();
  expect(await messageDraft(db, INES)).toEqual(DRAFT);
});
