import { describe, expect, it } from 'vitest';
import { packed } from '../../../../tests/samples/feed/sdui-parts.ts';
import { unpackUrn, urnIn, urnOfComment } from './urn.ts';

const ID = '7450001357913579000';
const key = (bytes: readonly number[]) =>
  `${Buffer.from(bytes).toString('base64').replace(/=+$/, '')}-replaceableCommentToolsTok`;
const varint = (id: string, extra = 0n): number[] => {
  const bytes: number[] = [];
  for (let code = (BigInt(id) << 1n) | extra; code > 0n; code >>= 7n)
    bytes.push(Number(code & 0x7fn) | (code > 0x7fn ? 0x80 : 0));
  return bytes;
};

describe('unpackUrn', () => {
  it.each(['activity', 'ugcPost'])('reads what the site packs: %s', (kind) => {
    const urn = `urn:li:${kind}:${ID}`;
    expect(unpackUrn(`${packed(urn)}-replaceableCommentToolsTokFeedType_MAIN_FEED_RELEVA`)).toBe(urn);
    expect(unpackUrn(`${packed(urn)}-commentListTok`)).toBe(urn);
  });

  it('reads either alphabet', () => {
    const urn = 'urn:li:activity:7450002715827158000';
    const standard = packed(urn);
    expect(standard).toMatch(/\+.*\/|\/.*\+/);
    for (const form of [standard, standard.replace(/\+/g, '-').replace(/\//g, '_')]) {
      expect(unpackUrn(`${form}-replaceableCommentToolsTok`)).toBe(urn);
    }
  });

  it('reads posts in groups, which have two numbers', () => {
    const group = [0x08, ...varint('8123456'), 0x10, ...varint(ID)];
    expect(unpackUrn(key([0x1a, group.length, ...group]))).toBe(`urn:li:groupPost:(8123456,${ID})`);
  });

  it.each([
    ['another kind', [0x22, 11, 0x08, ...varint(ID)]],
    ['a length that is none', [0x0a, 12, 0x08, ...varint(ID)]],
    ['another field', [0x0a, varint(ID).length + 1, 0x10, ...varint(ID)]],
    ['a negative number', [0x0a, varint(ID).length + 1, 0x08, ...varint(ID, 1n)]],
    ['a number without an end', [0x0a, 11, 0x08, ...Array<number>(10).fill(0xff)]],
    ['too few digits', [0x0a, varint('745000135791357').length + 1, 0x08, ...varint('745000135791357')]],
    [
      'a time before the network',
      [0x0a, varint('1450001357913579000').length + 1, 0x08, ...varint('1450001357913579000')],
    ],
    ['two numbers where one belongs', [0x0a, 22, 0x08, ...varint(ID), 0x10, ...varint(ID)]],
  ])('gives nothing for %s', (_what, bytes) => {
    expect(unpackUrn(key(bytes))).toBeNull();
  });

  it.each([
    '',
    'expandedTokFeedType_MAIN_FEED',
    '%%%%%%%%%%%%-replaceableCommentToolsTok',
    'AAAA-replaceableCommentTools',
  ])('gives nothing for %j', (text) => {
    expect(unpackUrn(text)).toBeNull();
  });
});

describe('addresses in plain', () => {
  it.each([
    [`urn:li:activity:${ID}`, `urn:li:activity:${ID}`],
    [`urn:li:aggregate:(urn:li:activity:${ID},urn:li:activity:1)`, `urn:li:activity:${ID}`],
    ['urn:li:inAppPromotion:4711', null],
    ['urn:li:aggregate:(urn:li:jobPosting:1)', null],
    ['', null],
  ])('%j', (value, urn) => {
    expect(urnIn(value)).toBe(urn);
  });

  it('names the post a comment stands below', () => {
    expect(urnOfComment(`urn:li:comment:(activity:${ID},1)`)).toBe(`urn:li:activity:${ID}`);
    expect(urnOfComment(`replaceableComment_urn:li:comment:(urn:li:ugcPost:${ID},1)`)).toBe(`urn:li:ugcPost:${ID}`);
    expect(urnOfComment('urn:li:comment:(fsd:1,1)')).toBeNull();
  });
});
