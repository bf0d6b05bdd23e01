import { expect, test } from 'vitest';
import { CONTACT_WAYS } from '../../journal/event.ts';
import { suggestedKind } from './suggested-kind.ts';
import { touchOf } from './touch.ts';

test('who met or called has talked, who wrote has written, and the rest is no conversation', () => {
  const ways = (touch: string) => CONTACT_WAYS.filter((way) => touchOf(way) === touch);
  expect(ways('talked')).toEqual(['call', 'meeting']);
  expect(ways('written')).toEqual(['message', 'mail']);
  expect(ways('none')).toContain('invite');
  expect(touchOf(null)).toBe('none');
});

test('after a conversation a message follows it up', () => {
  expect(suggestedKind('talked')).toBe('follow-up');
  expect(suggestedKind('written')).toBe('follow-up');
  expect(suggestedKind('none')).toBeNull();
});
