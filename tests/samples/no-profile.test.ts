import { expect, it } from 'vitest';
import { read } from '../pages/read-markup.ts';
import { notFoundPage, signInPage } from './no-profile.ts';

it.each(['de', 'en', 'fr', 'it'] as const)('a wall is told from a profile (%s)', (language) => {
  expect(read(notFoundPage(language))).toMatchObject({ ok: false, refusal: 'not-found' });
  expect(read(signInPage(language))).toMatchObject({ ok: false, refusal: 'signed-out' });
});
