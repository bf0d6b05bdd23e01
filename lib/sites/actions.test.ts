import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTION_KINDS } from '../domain/journal/noticed-action.ts';
import { ACTIONS } from './actions.ts';
import { linkedinClues } from './linkedin/actions/clues.ts';

test('every kind has its reader in a file of its name, once', () => {
  const kinds = ACTIONS.linkedin.map(({ kind }) => kind);
  expect([...kinds].sort()).toEqual([...ACTION_KINDS].sort());
  const files = readdirSync(new URL('./linkedin/actions', import.meta.url));
  for (const kind of kinds) expect(files).toContain(`${kind}.ts`);
});

test('what pages are searched for survives the way through the browser’s storage', () => {
  expect(JSON.parse(JSON.stringify(linkedinClues()))).toEqual(linkedinClues());
});
