import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportContent } from '../../lib/domain/network-export/report.ts';
import { readExport } from '../../lib/imports/linkedin-export/read-export.ts';
import { openBrought } from '../../lib/imports/open-brought.ts';
import { runToEnd } from '../../lib/imports/run.ts';
import { withBroughtFile } from '../../scripts/workbench/import-source.ts';

const EXPORTS = path.resolve(import.meta.dirname, '../../../shared/exports');

const read = (file: string, contacts = false): Promise<ExportContent> =>
  withBroughtFile(path.join(EXPORTS, file), async (brought) =>
    runToEnd(readExport(await openBrought(brought), { contacts })),
  );

/** Rows taken, rows left out and faulty rows by table. */
function counts({ files }: ExportContent): Record<string, string> {
  const lines: Record<string, number[]> = {};
  for (const { table, taken, leftOut, faulty } of files) {
    const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    lines[table] = [taken, left, faulty].map((count, at) => count + (lines[table]?.[at] ?? 0));
  }
  return Object.fromEntries(Object.entries(lines).map(([table, line]) => [table, line.join(' ')]));
}

// Counted by hand: with grep and wc in the files themselves, not with a reader of tables.
describe.skipIf(!existsSync(EXPORTS))('exports (runs where ../shared/exports lies)', () => {
  it('reads every row of the second mail, and no row wrong', async () => {
    const content = await read('Complete_LinkedInDataExport_11-20-2026.zip');
    expect(counts(content)).toEqual({
      connections: '49 1 0',
      invitations: '26 0 0',
      messages: '80 3 0',
      shares: '28 0 0',
      comments: '32 0 0',
      reactions: '64 0 0',
      reposts: '20 0 0',
      votes: '20 0 0',
      media: '22 0 0',
      articles: '1 0 0',
      recommendations: '40 0 0',
      endorsements: '40 8 0',
      follows: '37 5 0',
      profile: '1 0 0',
      positions: '20 0 0',
      education: '20 0 0',
      skills: '22 0 0',
    });
    expect(content.problems).toEqual([]);
    expect(content.part).toBe('whole');
    expect(content.own).toEqual({
      key: 'linkedin:mara-muster-0a1b2c',
      path: '/in/mara-muster-0a1b2c/',
      name: 'Mara Muster',
    });
  });

  it('says what it leaves out, and why', async () => {
    const { leftOut } = await read('Complete_LinkedInDataExport_11-20-2026.zip');
    expect(Object.fromEntries(leftOut.map((file) => [file.path, file.reason]))).toEqual({
      'guide_messages.csv': 'machine',
      'learning_coach_messages.csv': 'machine',
      'learning_role_play_messages.csv': 'machine',
      'Hashtag_Follows.csv': 'not-needed',
      'Saved_Items_99000001.csv': 'not-needed',
      'SearchQueries.csv': 'search',
      'Events.csv': 'not-needed',
      'Email Addresses.csv': 'contact',
      'PhoneNumbers.csv': 'contact',
      'Languages.csv': 'not-needed',
      'Certifications.csv': 'not-needed',
      'Registration.csv': 'login',
      'Logins.csv': 'login',
      'Jobs/Saved Jobs.csv': 'jobs',
      'ImportedContacts.csv': 'contact',
    });
  });

  it('takes mail addresses only where they are ticked', async () => {
    const [without, ticked] = await Promise.all(
      [false, true].map((contacts) => read('Complete_LinkedInDataExport_11-20-2026.zip', contacts)),
    );
    expect(without?.rows.connections.filter(({ email }) => email !== null)).toEqual([]);
    expect(JSON.stringify(without)).not.toContain('kontakt0@example.org');
    // grep -c kontakt Connections.csv
    expect(ticked?.rows.connections.filter(({ email }) => email !== null)).toHaveLength(6);
    expect(ticked?.rows.contacts).toHaveLength(20);
  });

  it('reads posts in all three ways of writing quotes', async () => {
    const { rows } = await read('Complete_LinkedInDataExport_11-20-2026.zip');
    const texts = new Set(rows.shares.map(({ text }) => text));
    expect([...texts].sort()).toEqual(
      [
        '',
        '"Boring technology wins."\n\nIch denke oft darüber nach.\n\nIm Zweifel: das Langweilige. 🛠️',
        '=HYPERLINK("https://example.com") ist kein guter Post-Anfang',
        'Drei Dinge, die ich gelernt habe:\n\n1. Zuhören\n2. Nachfragen\n3. "Danke" sagen',
        'Er sagte "mach einfach", also haben wir es gemacht',
        'Slides vom Vortrag sind online, siehe Link',
        'Wir suchen Verstärkung im Vertrieb – gern teilen! #hiring',
      ].sort(),
    );
    expect(rows.shares.every(({ at, post }) => Math.abs(timeIn(post ?? '') - Date.parse(at)) < 1000)).toBe(true);
  });

  it('tells whose a message is, and who else was there', async () => {
    const { rows } = await read('Complete_LinkedInDataExport_11-20-2026.zip');
    const group = rows.messages.filter(({ text }) => text.startsWith('Gruppennachricht'));
    expect(group.map(({ sent }) => sent)).toEqual([true, false, false, false]);
    for (const { others } of group) {
      expect(others.map(({ name }) => name).sort()).toEqual(['Chloé Dubois', 'Jürgen Văn', 'Zoë Lefèvre']);
    }
    const gone = rows.messages.find(({ text }) => text === 'Konto inzwischen gelöscht');
    expect(gone?.others).toEqual([{ key: null, path: null, name: 'LinkedIn Member' }]);
    expect(rows.messages.some(({ others }) => others.some(({ name }) => name === 'Mara Muster'))).toBe(false);
  });

  it('knows the first mail by what is not in it', async () => {
    const content = await read('Basic_LinkedInDataExport_11-20-2026.zip');
    expect(content.part).toBe('first');
    expect(counts(content)).toEqual({
      profile: '1 0 0',
      positions: '20 0 0',
      education: '20 0 0',
      skills: '22 0 0',
      recommendations: '40 0 0',
      endorsements: '40 8 0',
      media: '22 0 0',
    });
  });

  it.each([
    ['Comments-2019-Comment-column.csv', { comments: '20 0 0' }],
    ['Connections-2022-no-url.csv', { connections: '20 0 0' }],
    ['Connections-de-UNVERIFIED.csv', { connections: '1 0 0' }],
    ['Connections-no-preamble-bom-crlf.csv', { connections: '49 1 0' }],
    ['Shares-before-visibility.csv', { shares: '20 0 0' }],
    ['messages-2020.csv', { messages: '20 0 0' }],
    ['dma-memberSnapshotData-CONNECTIONS.json', { connections: '19 1 0' }],
    ['dma-memberSnapshotData-MEMBER_SHARE_INFO.json', { shares: '20 0 0' }],
  ])('reads the variant %s', async (file, expected) => {
    const content = await read(path.join('variants', file));
    expect(counts(content)).toEqual(expected);
    expect(content.problems).toEqual([]);
    expect(content.part).toBe('part');
  });

  it('refuses what the interface for changes answers: it holds no content', async () => {
    await expect(read('variants/dma-memberChangeLogs.json')).rejects.toMatchObject({ code: 'no-export' });
  });
});

/** By division, as the research did it. */
const timeIn = (urn: string): number => Number(/\d+$/.exec(urn)?.[0]) / 2 ** 22;
