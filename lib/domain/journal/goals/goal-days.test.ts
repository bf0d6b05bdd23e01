import { expect, test } from 'vitest';
import { type DatedContact, goalDays } from './goal-days.ts';

const TOBIAS = 'linkedin:tobias-wendland';
const contact = (more: Partial<DatedContact>): DatedContact => ({
  day: '2026-11-25',
  person: TOBIAS,
  way: 'message',
  goal: null,
  served: [],
  role: 'customer',
  ...more,
});

test('several messages to one person on one day are one conversation', () => {
  const same = [contact({}), contact({ way: 'call' }), contact({ day: '2026-11-26' })];
  expect(goalDays(same, 'sales').days.sales).toEqual(['2026-11-25', '2026-11-26']);
  expect(goalDays([contact({}), contact({ person: 'linkedin:ines-koller' })], 'sales').days.sales).toHaveLength(2);
});

test('every post and comment counts, also two under the same person’s post', () => {
  const comments = [contact({ way: 'comment' }), contact({ way: 'comment' }), contact({ way: 'post', person: null })];
  expect(goalDays(comments, 'sales').days).toEqual({
    branding: ['2026-11-25', '2026-11-25', '2026-11-25'],
    sales: [],
    hr: [],
  });
});

test('conversations without a role are said where they count nowhere, and only those', () => {
  const talks = [
    contact({ role: null }),
    contact({ role: null, way: 'mail' }),
    contact({ role: 'colleague', person: 'xing:a' }),
  ];
  expect(goalDays(talks, 'employee')).toMatchObject({ unplaced: 1, days: { sales: [], hr: [] } });
  expect(goalDays(talks, 'recruiter')).toMatchObject({ unplaced: 0, days: { hr: ['2026-11-25'] } });
});
