import { expect, it } from 'vitest';
import { foldsOf } from './folds.ts';

it('says where a post on LinkedIn is cut, and claims nothing of what nobody published', () => {
  expect(foldsOf('linkedin', 'post').map(({ form }) => form)).toEqual(['phone', 'computer']);
  expect(foldsOf('linkedin', 'comment')).toEqual([]);
  expect(foldsOf('xing', 'post')).toEqual([]);
});
