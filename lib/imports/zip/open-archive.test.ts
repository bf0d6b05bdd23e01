import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directoryEntries, tampered, writeZip } from '../../../tests/support/zip/write-zip.ts';
import { bytesSource } from '../byte-source.ts';
import { Refusal } from '../refusal.ts';
import { ZIP_LIMITS } from './limits.ts';
import { openArchive } from './open-archive.ts';

const TEXT = 'Vorname,Nachname\nTheda,Brinkmöller\n'.repeat(50);
const ZIP = writeZip({ 'Ordner/a.csv': TEXT, 'b.csv': 'kurz' });

const contents = async (zip: Uint8Array): Promise<Record<string, string>> => {
  const files = await openArchive(bytesSource(zip));
  const read = files.map(async (file) => [file.path, new TextDecoder().decode(await file.bytes())] as const);
  return Object.fromEntries(await Promise.all(read));
};
const refusal = async (zip: Uint8Array): Promise<string> =>
  contents(zip).then(
    () => 'read',
    (error) => (error instanceof Refusal ? error.code : 'untyped'),
  );
const inDirectory = (index: number, change: (view: DataView, at: number) => void): Uint8Array =>
  tampered(ZIP, (view) => change(view, directoryEntries(ZIP)[index] ?? -1));

describe('openArchive', () => {
  it('reads files, packed or not', async () => {
    expect(await contents(ZIP)).toEqual({ 'Ordner/a.csv': TEXT, 'b.csv': 'kurz' });
  });

  it('unpacks nothing that is not asked for', async () => {
    const broken = inDirectory(0, (view, at) => view.setUint16(at + 10, 99, true));
    const files = await openArchive(bytesSource(broken));
    expect(new TextDecoder().decode(await files[1]?.bytes())).toBe('kurz');
  });

  it.each([
    ['half of it is missing', ZIP.slice(0, ZIP.length / 2), 'torn'],
    ['a byte is another', tampered(ZIP, (view) => view.setUint8(60, view.getUint8(60) ^ 0x55)), 'torn'],
    ['a checksum does not fit', inDirectory(1, (view, at) => view.setUint32(at + 16, 1, true)), 'torn'],
    ['it asks for a password', inDirectory(0, (view, at) => view.setUint16(at + 8, 1, true)), 'encrypted'],
    [
      'it is packed in another way',
      inDirectory(0, (view, at) => view.setUint16(at + 10, 12, true)),
      'packed-otherwise',
    ],
    ['it unpacks to more than it says', inDirectory(0, (view, at) => view.setUint32(at + 24, 99, true)), 'torn'],
    ['it unpacks to less than it says', inDirectory(0, (view, at) => view.setUint32(at + 24, 9999, true)), 'torn'],
    ['it claims to be huge', inDirectory(1, (view, at) => view.setUint32(at + 24, 0xfffffff0, true)), 'bomb'],
    ['its parts overlap', inDirectory(1, (view, at) => view.setUint32(at + 42, 2, true)), 'bomb'],
    ['it leaves its folder', writeZip({ '../a.csv': 'a' }), 'odd-path'],
    ['it leaves its folder the other way', writeZip({ '..\\a.csv': 'a' }), 'odd-path'],
    ['it names a drive', writeZip({ 'C:/a.csv': 'a' }), 'odd-path'],
    ['it names the root', writeZip({ '/etc/a.csv': 'a' }), 'odd-path'],
    ['a name holds a control', writeZip({ 'a\u0000b.csv': 'a' }), 'odd-path'],
    ['a name is there twice', writeZip({ 'a.csv': 'a', 'A.csv': 'b' }), 'torn'],
  ])('refuses it where %s', async (_why, zip, code) => {
    expect(await refusal(zip)).toBe(code);
  });

  it('refuses a bomb by what its list says, before a byte is unpacked', async () => {
    const bomb = writeZip({ 'Connections.csv': new Uint8Array(40 * 1024 * 1024) });
    const limits = { ...ZIP_LIMITS, file: 10 * 1024 * 1024 };
    const [file] = await openArchive(bytesSource(bomb), undefined, limits);
    await expect(file?.bytes()).rejects.toMatchObject({ code: 'too-large', file: 'Connections.csv' });
  });

  it('adds up what is unpacked', async () => {
    const limits = { ...ZIP_LIMITS, total: TEXT.length + 60 };
    const [first] = await openArchive(bytesSource(ZIP), undefined, limits);
    await first?.bytes();
    await expect(first?.bytes()).rejects.toMatchObject({ code: 'too-large' });
  });

  it('refuses 2 GB and more without reading them', async () => {
    const huge = { size: 2 * 1024 ** 3 + 1, read: () => Promise.reject(new Error('read')) };
    await expect(openArchive(huge)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('refuses too many files', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.csv`, 'a']));
    const limits = { ...ZIP_LIMITS, entries: 29 };
    await expect(openArchive(bytesSource(writeZip(files)), undefined, limits)).rejects.toMatchObject({
      code: 'too-many',
    });
  });

  it('stops when told to', async () => {
    const stop = { aborted: false };
    const [file] = await openArchive(bytesSource(ZIP), stop);
    stop.aborted = true;
    await expect(file?.bytes()).rejects.toMatchObject({ code: 'stopped' });
  });

  it('ends with a code or the true content, whatever bytes are changed', async () => {
    const change = fc.tuple(fc.nat(ZIP.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(ZIP.length), async (changes, cut) => {
        const zip = tampered(ZIP, (view) => {
          for (const [at, byte] of changes) view.setUint8(at, byte);
        });
        expect(await refusal(zip)).not.toBe('untyped');
        expect(await refusal(zip.slice(cut))).not.toBe('untyped');
      }),
      { numRuns: 400 },
    );
  });
});
