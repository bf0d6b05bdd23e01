import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { ownPeople, saveOwn, saveReading } from '../../lib/db/people.ts';
import { blankProfile } from '../../lib/domain/profile/reading.ts';
import type { ImportInput } from '../../lib/messages/import-input.ts';
import { defaultSettings } from '../../lib/messages/settings.ts';
import { createImportHandlers } from './imports.ts';

const CALLER = { kind: 'extension' } as const;
const AT = '2026-11-24T08:00:00.000Z';
const ADA = 'linkedin:ada-kuehn';

const TEXT = `Ada Kühn
Leiterin Brückenbau
Ulm, Baden-Württemberg, Deutschland
Kontaktinfo
Info
Eine Brücke hält länger, als man denkt.
Kenntnisse
Statik`;

const pasted = (text = TEXT, path = ''): ImportInput => ({ source: { kind: 'text', network: 'linkedin', text }, path });

let db: Database;
const handlers = () => createImportHandlers(db, async () => defaultSettings('de'));

beforeEach(() => {
  db = new Database(`imports-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const keepAda = async () => {
  const reading = blankProfile('linkedin', {
    name: 'Ada Kühn',
    path: '/in/ada-kuehn/',
    about: 'Alt.',
    photo: true,
    states: { about: 'read' },
  });
  await saveOwn(db, ADA, true, AT);
  await saveReading(db, ADA, reading, new Date().toISOString());
};

describe('reading what was brought', () => {
  it('says what was understood, keeps nothing, and asks for the address where nothing tells it', async () => {
    const view = await handlers().readImport(pasted(), CALLER);
    expect(view).toMatchObject({ refusal: null, name: 'Ada Kühn', person: null, own: null });
    expect(view.sentence).toBe('2 Abschnitte gelesen.');
    expect(view.parts.map(({ title }) => title)).toEqual(['Profilkopf', 'Info', 'Kenntnisse']);
    expect(await db.readings.count()).toBe(0);
    expect(await db.ownership.count()).toBe(0);
  });

  it('shows what was found; of what a text can’t show, it says nothing', async () => {
    const { parts } = await handlers().readImport(pasted('Kenntnisse\nStatik'), CALLER);
    expect(parts.map(({ title, note }) => [title, note])).toEqual([['Kenntnisse', 'ein Feld gefunden']]);
    expect(parts.flatMap(({ fields }) => fields.map(({ state }) => state))).toEqual(['found']);
  });

  it('names a section that was not understood', async () => {
    const view = await handlers().readImport(pasted(`${TEXT}\nBerufserfahrung\nirgendetwas`), CALLER);
    expect(view.sentence).toBe('2 Abschnitte gelesen, einer nicht verstanden.');
    expect(view.parts.at(-1)).toMatchObject({ title: 'Berufserfahrung', note: 'nicht verstanden', fields: [] });
  });

  it('knows the own profile by its name, and a section without a name as part of it', async () => {
    await keepAda();
    expect(await handlers().readImport(pasted(), CALLER)).toMatchObject({ person: ADA, warning: null });
    expect(await handlers().readImport(pasted('Kenntnisse\nStatik'), CALLER)).toMatchObject({ person: ADA, name: '' });
  });

  it('says so where another profile is kept', async () => {
    await keepAda();
    const view = await handlers().readImport(pasted(TEXT.replace('Ada Kühn', 'Tim Ott')), CALLER);
    expect(view.person).toBeNull();
    expect(view.warning).toBe('Gespeichert ist hier das Profil von Ada Kühn, dieser Text nennt Tim Ott.');
  });

  it('tells another person’s profile by its buttons, and shows nothing private of anybody', async () => {
    const text = TEXT.replace('Kontaktinfo', 'Kontaktinfo\nVernetzen\nNachricht');
    const view = await handlers().readImport(pasted(text), CALLER);
    expect(view.own).toBe(false);
    expect(view.parts[0]?.fields.map(({ label }) => label)).not.toContain('Pronomen');
  });

  it.each([
    [pasted('  '), 'Hier steht noch kein Text.'],
    [pasted('Einkaufen: Milch'), 'Darin war kein Profil zu erkennen.'],
    [{ source: { kind: 'pdf', items: [] }, path: '' } as ImportInput, 'Die Datei besteht aus Bildern'],
  ])('says in a sentence why not', async (input, sentence) => {
    expect((await handlers().readImport(input, CALLER)).refusal).toContain(sentence);
  });
});

describe('keeping it', () => {
  it('joins it with what is kept, marks the profile as the own one, and gives the report', async () => {
    await keepAda();
    await handlers().keepImport(pasted(), CALLER);
    const look = await handlers().lookAtKept({ person: ADA }, CALLER);
    expect(look.report).not.toBeNull();
    expect(look.person).toMatchObject({ key: ADA, name: 'Ada Kühn', own: true });
    const kept = await db.readings.where('person').equals(ADA).first();
    expect(kept?.reading).toMatchObject({ about: 'Eine Brücke hält länger, als man denkt.', photo: true, isOwn: true });
    expect(await db.runs.count()).toBe(1);
  });

  it('takes the address that the user told', async () => {
    await handlers().keepImport(pasted(TEXT, '/in/ada-kuehn/'), CALLER);
    expect(await ownPeople(db)).toEqual([ADA]);
    const look = await handlers().lookAtKept({ person: ADA }, CALLER);
    expect(look.address).toBe('https://www.linkedin.com/in/ada-kuehn/');
  });

  it('never keeps another person’s, nor what nobody can put an address to', async () => {
    const other = TEXT.replace('Kontaktinfo', 'Kontaktinfo\nVernetzen');
    await expect(handlers().keepImport(pasted(other, '/in/ada-kuehn/'), CALLER)).rejects.toThrow('bad-request');
    await expect(handlers().keepImport(pasted(), CALLER)).rejects.toThrow('bad-request');
    await expect(handlers().lookAtKept({ person: ADA }, CALLER)).rejects.toThrow('bad-request');
    expect(await db.readings.count()).toBe(0);
  });
});
