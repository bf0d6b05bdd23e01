import { describe, expect, it } from 'vitest';
import { sealNarrative } from '../../scripts/narrative/seal-narrative.ts';
import { smallNarrative } from '../../tests/support/narrative/small-narrative.ts';
import { readNarrative } from '../imports/narrative/read-narrative.ts';
import { writeNarrative } from '../imports/narrative/write-narrative.ts';
import { fingerprintOf } from './fingerprint.ts';
import { sealStateOf } from './narrative.ts';

const secret = () => crypto.getRandomValues(new Uint8Array(32));
const sealed = await sealNarrative(smallNarrative(), secret());
const key = sealed.signature.key;
const stranger = await sealNarrative(smallNarrative(), secret());

/** The same data with every map turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, turned(inner)])
      .reverse(),
  );
}

describe('sealStateOf', () => {
  it.each([
    ['nothing signed, nothing known', smallNarrative(), null, 'unsigned'],
    ['signed, nothing known', sealed, null, 'new'],
    ['signed with the known key', sealed, key, 'known'],
    ['not signed any more', smallNarrative(), key, 'missing'],
    ['signed by somebody else', stranger, key, 'other-key'],
    ['changed after signing', { ...sealed, version: 4 }, key, 'wrong'],
    ['the signature of another narrative', { ...sealed, signature: stranger.signature }, key, 'other-key'],
    ['changed, and nothing known', { ...sealed, version: 4 }, null, 'wrong'],
    ['bytes that are no key', { ...sealed, signature: { key, value: `${'A'.repeat(86)}==` } }, key, 'wrong'],
  ])('%s', async (_what, narrative, known, state) => {
    expect(await sealStateOf(narrative, known)).toBe(state);
  });

  it.each(['yaml', 'json'] as const)('a signature lasts through %s and any order of fields', async (format) => {
    const read = readNarrative(writeNarrative(sealed, format));
    const moved = readNarrative(JSON.stringify(turned(sealed)));
    for (const file of [read, moved]) expect(file.ok && (await sealStateOf(file.narrative, key))).toBe('known');
  });
});

describe('fingerprintOf', () => {
  it('is the same for the same key, and can be read out', async () => {
    const fingerprint = await fingerprintOf(key);
    expect(fingerprint).toMatch(/^(?:[0-9A-F]{4} ){4}[0-9A-F]{4}$/);
    expect(await fingerprintOf(key)).toBe(fingerprint);
    expect(await fingerprintOf(stranger.signature.key)).not.toBe(fingerprint);
  });
});
