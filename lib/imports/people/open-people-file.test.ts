import { expect, it } from 'vitest';
import { writeZip } from '../../../tests/support/zip/write-zip.ts';
import { bytesSource } from '../byte-source.ts';
import { openPeopleFile } from './open-people-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (name: string, content: Uint8Array | string) =>
  openPeopleFile({ name, source: bytesSource(typeof content === 'string' ? bytes(content) : content) });
const CARDS = 'BEGIN:VCARD\nFN:Ida Moor\nEND:VCARD\n';
const TABLE = 'Name;Firma\nIda Moor;Kern SE\n';
const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

it('tells cards from tables by what is in them', async () => {
  expect((await open('a.vcf', CARDS)).table).toBeNull();
  expect((await open('a.txt', CARDS)).table).toBeNull();
  expect((await open('a.csv', TABLE)).table).toMatchObject({ headers: ['Name', 'Firma'], separator: ';' });
});

it('knows the same content by its mark, whatever it is called', async () => {
  const { mark } = await open('a.csv', TABLE);
  expect(mark).toMatch(/^[\da-f]{64}$/);
  expect((await open('b.csv', TABLE)).mark).toBe(mark);
  expect((await open('a.csv', `${TABLE}Enno;x\n`)).mark).not.toBe(mark);
});

it.each([
  ['a Windows file', new Uint8Array([...bytes('Name;Firma\nM'), 0xfc, ...bytes('ller;x\n')]), 'windows-1252'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...[...TABLE].flatMap((sign) => [sign.charCodeAt(0), 0])]), 'utf-16le'],
])('reads %s', async (_what, content, encoding) => {
  const { table, encoding: found } = await open('a.csv', content);
  expect([found, table?.rows.length]).toEqual([encoding, 1]);
});

it.each([
  ['nothing', 'a.csv', '', 'empty'],
  ['an archive', 'a.zip', writeZip({ 'a.csv': TABLE }), 'archive'],
  ['a workbook', 'a.xlsx', writeZip({ 'xl/workbook.xml': '<x/>' }), 'spreadsheet'],
  ['an old workbook', 'a.csv', OLE, 'spreadsheet'],
  ['bytes that are no text', 'a.csv', new Uint8Array([1, 2, 0, 0, 0, 59, 10, 0, 0, 0, 7, 59]), 'other-kind'],
  ['another ending', 'a.exe', TABLE, 'other-kind'],
  ['data of programs', 'a.json', '[{"a":1},{"b":2}]', 'other-kind'],
  ['one word', 'a.csv', 'Wort', 'no-table'],
])('refuses %s', async (_what, name, content, code) => {
  await expect(open(name, content)).rejects.toMatchObject({ code });
});

it('refuses what is far too large before reading it', async () => {
  const read: [number, number][] = [];
  const source = {
    size: 2 ** 31,
    read: async (from: number, to: number) => {
      read.push([from, to]);
      return bytes('Name').subarray(0, to - from);
    },
  };
  await expect(openPeopleFile({ name: 'a.csv', source })).rejects.toMatchObject({ code: 'too-large' });
  expect(read).toEqual([[0, 4]]);
});
