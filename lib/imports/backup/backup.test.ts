import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from './backup-file.ts';
import { isSealed } from './is-sealed.ts';
import { seal, unseal } from './sealed.ts';

const TEXT = writeBackup({
  made: '2026-11-26T03:00:00Z',
  events: [],
  erasures: [{ id: 'x' }],
  snapshots: [{ id: 'y' }],
});
const WORK = 10;

describe('a sealed backup', () => {
  it('opens with its passphrase, and shows nothing without', async () => {
    const bytes = await seal(`${TEXT} Theda Brinkmöller`, 'vier lose Wörter hier', WORK);
    expect(isSealed(bytes)).toBe(true);
    expect(Buffer.from(bytes).includes('Theda')).toBe(false);
    expect(await unseal(bytes, 'vier lose Wörter hier')).toBe(`${TEXT} Theda Brinkmöller`);
  });

  it('says whether the passphrase is wrong or the file damaged', async () => {
    const bytes = await seal(TEXT, 'vier lose Wörter hier', WORK);
    await expect(unseal(bytes, 'andere Wörter')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await expect(unseal(bytes.slice(0, -3), 'vier lose Wörter hier')).rejects.toMatchObject({ code: 'torn' });
    const changed = bytes.slice();
    changed[bytes.length - 5] = (changed[bytes.length - 5] ?? 0) ^ 1;
    await expect(unseal(changed, 'vier lose Wörter hier')).rejects.toMatchObject({ code: 'torn' });
    await expect(unseal(new Uint8Array(40), 'x')).rejects.toMatchObject({ code: 'torn' });
  });
});

describe('a backup file', () => {
  it('is read as it was written', () => {
    expect(readBackup(TEXT)).toEqual({ events: [], erasures: [{ id: 'x' }], snapshots: [{ id: 'y' }] });
  });

  it('of before there were readings of people has none', () => {
    const older = JSON.stringify({ ...JSON.parse(TEXT), snapshots: undefined });
    expect(readBackup(older).snapshots).toEqual([]);
  });

  it.each([
    ['{"form":"werkstolz-journal"', 'torn'],
    ['{}', 'other-kind'],
    ['null', 'other-kind'],
    [TEXT.replace('"version":1', '"version":2'), 'other-kind'],
    [TEXT.replace('[{"id":"y"}]', '{}'), 'other-kind'],
  ])('refuses %j', (text, code) => {
    expect(() => readBackup(text)).toThrow(expect.objectContaining({ code }));
  });
});
