import { expect, test } from 'vitest';
import { type GoalContact, goalOf } from './goal-of.ts';

const contact = (more: Partial<GoalContact>): GoalContact => ({
  way: 'call',
  goal: null,
  served: [],
  role: null,
  ...more,
});

test.each([
  ['post', 'branding'],
  ['comment', 'branding'],
  ['repost', null],
  ['like', null],
  ['follow', null],
  ['invite', null],
  ['accept', null],
  ['note', null],
] as const)('%s serves %s', (way, goal) => {
  expect(goalOf(contact({ way }), 'sales')).toBe(goal);
});

test.each([
  ['prospect', 'sales'],
  ['customer', 'sales'],
  ['partner', 'sales'],
  ['candidate', 'hr'],
  ['colleague', null],
  ['other', null],
] as const)('a conversation with a %s serves %s, whatever the user does', (role, goal) => {
  for (const way of ['call', 'meeting', 'mail', 'message'] as const) {
    for (const work of ['sales', 'recruiter', 'executive', 'employee'] as const) {
      expect(goalOf(contact({ way, role }), work)).toBe(goal);
    }
  }
});

test.each([
  ['sales', 'sales'],
  ['recruiter', 'hr'],
  ['executive', null],
  ['employee', null],
] as const)('where nobody said what the person is, it is by the work of the user: %s', (work, goal) => {
  expect(goalOf(contact({}), work)).toBe(goal);
});

test('what the line says comes before its theme, and the theme before the way', () => {
  const line = contact({ way: 'post', served: ['hr'] });
  expect(goalOf(line, 'sales')).toBe('hr');
  expect(goalOf({ ...line, goal: 'sales' }, 'sales')).toBe('sales');
});

test('a theme of several goals leaves the one by the way where it is among them', () => {
  expect(goalOf(contact({ way: 'post', served: ['sales', 'branding'] }), 'sales')).toBe('branding');
  expect(goalOf(contact({ way: 'post', served: ['sales', 'hr'] }), 'sales')).toBe('sales');
  expect(goalOf(contact({ role: 'colleague', served: ['branding'] }), 'sales')).toBe('branding');
});

test('a reaction to a post about a theme stays a reaction', () => {
  expect(goalOf(contact({ way: 'like', served: ['branding'], goal: 'branding' }), 'sales')).toBeNull();
});
