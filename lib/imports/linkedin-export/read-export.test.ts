import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BroughtFile } from '../brought-file.ts';
import { Refusal } from '../refusal.ts';
import { runToEnd } from '../run.ts';
import { readExport } from './read-export.ts';

const file = (path: string, text: string | Uint8Array): BroughtFile => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { path, size: bytes.length, bytes: async () => bytes };
};
const read = (...files: BroughtFile[]) => runToEnd(readExport(files, { contacts: false }));
const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const MESSAGES =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n';
const LINK = 'https://www.linkedin.com/in/';

describe('readExport', () => {
  it('finds the header below notes, and takes no name apart', async () => {
    const text = `Notes:\n"Mail addresses, where shown"\n\n${CONNECTIONS}Theda,"Brinkmöller, MBA",${LINK}theda-b%C3%B6,t@kern.example,"Kern, Söhne",Leiterin ,08 Feb 2026\n`;
    const { rows } = await read(file('Connections.csv', text));
    expect(rows.connections).toEqual([
      {
        file: 'Connections.csv',
        line: 5,
        on: '2026-02-08',
        person: { key: 'linkedin:theda-bö', path: '/in/theda-b%C3%B6/', name: 'Theda Brinkmöller, MBA' },
        company: 'Kern, Söhne',
        position: 'Leiterin',
        email: null,
      },
    ]);
  });

  it('names rows that are wrong with their line, and takes the others', async () => {
    const { rows, problems, files } = await read(
      file('Connections.csv', `${CONNECTIONS}A,B,,,,,31 Feb 2026\nC,D,,\nE,F,,,,,2026-02-01\nG,H,,,,,1 Mar 2026\n`),
    );
    expect(rows.connections.map(({ person }) => person.name)).toEqual(['G H']);
    expect(problems.map(({ line, fault }) => [line, fault])).toEqual([
      [2, 'date'],
      [3, 'width'],
      [4, 'date'],
    ]);
    expect(files[0]).toMatchObject({ taken: 1, faulty: 3 });
  });

  it('takes the first of two columns with one name', async () => {
    const text = 'Date,Link,Message,Message\n2026-02-01 10:00:00,x,first,second\n';
    expect((await read(file('Comments.csv', text))).rows.comments[0]?.text).toBe('first');
  });

  it('reads a table in UTF-16 and in Latin letters like one in UTF-8', async () => {
    const text = `${CONNECTIONS}Jörg,Müßig,,,,,08 Feb 2026\n`;
    for (const bytes of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'latin1')]) {
      const { rows } = await read(file('Connections.csv', new Uint8Array(bytes)));
      expect(rows.connections[0]?.person.name).toBe('Jörg Müßig');
    }
  });

  it('turns mark-up in messages into text, and nothing else', async () => {
    const text = `${MESSAGES}c1,,Jo Kern,${LINK}jo,Theda B,${LINK}theda,2026-02-01 10:00:00 UTC,,"<p>Passt <b>Montag</b> &amp; 5 < 7?</p><script>alert(1)</script>",INBOX\nc2,,Jo Kern,${LINK}jo,Theda B,${LINK}theda,2026-02-01 10:00:00 UTC,,a < b und <3,INBOX\n`;
    const { rows } = await read(file('messages.csv', text));
    expect(rows.messages.map((message) => message.text)).toEqual(['Passt Montag & 5 < 7?', 'a < b und <3']);
  });

  it('leaves drafts, spam and advertising out', async () => {
    const head = MESSAGES.replace('FOLDER', 'FOLDER,IS MESSAGE DRAFT');
    const row = (content: string, folder: string, draft: string) =>
      `c,,Jo,${LINK}jo,T,${LINK}t,2026-02-01 10:00:00 UTC,,"${content}",${folder},${draft}\n`;
    const advert = '<p class=""spinmail-quill-editor__spin-break"">Kauf</p>';
    const text =
      head + row('a', 'SPAM', 'No') + row('b', 'INBOX', 'Yes') + row(advert, 'INBOX', 'No') + row('c', 'INBOX', 'No');
    const { files } = await read(file('messages.csv', text));
    expect(files[0]).toMatchObject({ taken: 1, leftOut: { spam: 1, draft: 1, advert: 1 } });
  });

  it('knows the user by the own end of invitations, else by name, else by being everywhere', async () => {
    const row = (id: string, from: string, to: string) =>
      `${id},,${from},${LINK}${from},${to},${LINK}${to},2026-02-01 10:00:00 UTC,,Hallo,INBOX\n`;
    const messages = file('messages.csv', MESSAGES + row('1', 'theda', 'jo') + row('2', 'kim', 'theda'));
    expect((await read(messages)).own?.key).toBe('linkedin:theda');
    const profile = file('Profile.csv', 'First Name,Last Name,Headline\nkim,,x\n');
    expect((await read(messages, profile)).own?.key).toBe('linkedin:kim');
    const invitations = file(
      'Invitations.csv',
      `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\njo,kim,"9/26/25, 1:47 PM",,OUTGOING,${LINK}jo,${LINK}kim\n`,
    );
    expect((await read(messages, profile, invitations)).own?.key).toBe('linkedin:jo');
  });

  it('does not guess whose a single conversation is', async () => {
    const text = `${MESSAGES}1,,a,${LINK}a,b,${LINK}b,2026-02-01 10:00:00 UTC,,Hallo,INBOX\n`;
    const { own, rows } = await read(file('messages.csv', text));
    expect(own).toBeNull();
    expect(rows.messages[0]?.sent).toBeNull();
  });

  it('says which file is no table of its name', async () => {
    const { problems, leftOut } = await read(
      file('Connections.csv', 'a,b\n1,2\n'),
      file('Skills.csv', 'Name\nSchweißen\n'),
      file('Profile Summary.csv', 'x\n1\n'),
      file('Ad_Targeting.csv', 'x,x,x\n'),
    );
    expect(problems).toEqual([{ file: 'Connections.csv', line: null, fault: 'header' }]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['unknown', 'advertising']);
  });

  it.each([
    [[file('bild.png', 'x')], 'no-export'],
    [[file('Teil1.zip', 'PK'), file('Teil2.zip', 'PK')], 'nested'],
    [[], 'no-export'],
  ])('refuses what is no export', async (files, code) => {
    await expect(read(...files)).rejects.toMatchObject({ code });
  });

  it('shows how far it is, and stops when told to, with nothing taken', async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => `A${at},B,,,,,08 Feb 2026\n`).join('');
    const stop = { aborted: false };
    const slices = readExport([file('Connections.csv', CONNECTIONS + rows)], { contacts: false }, stop);
    const steps = [await slices.next(), await slices.next(), await slices.next()];
    const done = steps.map(({ value }) => (value && 'done' in value ? value.done / value.total : null));
    expect(done[0]).toBe(0);
    expect(done[2]).toBeGreaterThan(done[1] ?? 1);
    stop.aborted = true;
    await expect(slices.next()).rejects.toMatchObject({ code: 'stopped' });
  });

  it('ends with rows or a code on any text', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\\', '<', '=', '1', 'Jan ', '2026'),
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('Connections.csv', 'messages.csv', 'Shares.csv', 'x.json'),
        cell,
        cell,
        async (name, a, b) => {
          const header = name === 'messages.csv' ? MESSAGES : CONNECTIONS;
          const result = await read(file(name, `${a}${header}${b}`)).catch((error) => error);
          expect(result instanceof Refusal || Array.isArray(result.files)).toBe(true);
        },
      ),
    );
  });
});
