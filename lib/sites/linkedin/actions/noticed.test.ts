import { expect, test } from 'vitest';
import { POSTS } from '../../../../tests/samples/actions/people.ts';
import { packedKey } from '../../../../tests/samples/actions/post-key.ts';
import type { SeenAction } from '../../../domain/journal/noticed-action.ts';
import { noticedOnLinkedin } from './noticed.ts';

const seen = (more: Partial<SeenAction>): SeenAction => ({
  id: '01a21459-0de2-7750-9c7a-068e23159ac6',
  kind: 'like',
  network: 'linkedin',
  at: '2026-11-25T08:00:00.000Z',
  ...more,
});

const ID = POSTS[0]?.id ?? '';

test.each([
  [`urn:li:activity:${ID}`, `urn:li:activity:${ID}`],
  [`${packedKey(ID)}-replaceableCommentTools`, `urn:li:activity:${ID}`],
  [`/feed/update/urn%3Ali%3Ashare%3A${ID}/`, `urn:li:share:${ID}`],
  ['https://www.linkedin.com/feed/', null],
  ['%', null],
  [null, null],
])('of %s the post is %s', (post, urn) => {
  expect(noticedOnLinkedin(seen({ post, text: 'x' })).what?.post).toBe(urn);
});

test('of a person path and clean name are kept, whatever stands around them', () => {
  const { who } = noticedOnLinkedin(
    seen({ href: 'https://www.linkedin.com/in/ada-lindt?miniProfileUrn=x', name: ' Ada\u202e  Lindt • 2nd ' }),
  );
  expect(who).toEqual({ path: '/in/ada-lindt/', name: 'Ada Lindt' });
});

test('what is neither person nor post is left out', () => {
  expect(noticedOnLinkedin(seen({ href: 'javascript:alert(1)', name: '', text: ' ' }))).toEqual(
    seen({ who: null, what: null } as object),
  );
});

test('a name that is none, and a text of any length, are cut', () => {
  const { who, what } = noticedOnLinkedin(seen({ name: 'x'.repeat(5_000), text: 'Wort '.repeat(5_000) }));
  expect(who?.name?.length).toBeLessThanOrEqual(120);
  expect(what?.words?.length).toBeLessThanOrEqual(120);
});

test('other people’s contact data is not kept', () => {
  const { what } = noticedOnLinkedin(seen({ text: 'Meldet euch bei ada@lindt.example oder +49 151 23456789' }));
  expect(what?.words).toBe('Meldet euch bei … oder …');
});
