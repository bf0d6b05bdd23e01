import { expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';

const TEXT = 'Eine ganzheitliche Lösung für alle.';

it('cuts at every edge, says which places a piece lies in, and loses nothing', () => {
  const pieces = piecesOf(TEXT, [
    { start: 5, end: 25 },
    { start: 19, end: 29 },
  ]);
  expect(pieces.map(({ text, of, ends }) => [text, of, ends])).toEqual([
    ['Eine ', [], []],
    ['ganzheitliche ', [0], []],
    ['Lösung', [0, 1], [0]],
    [' für', [1], [1]],
    [' alle.', [], []],
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
});

it('takes places that reach past the text as far as it goes', () => {
  expect(piecesOf('kurz', [{ start: 2, end: 90 }]).map(({ text, ends }) => [text, ends])).toEqual([
    ['ku', []],
    ['rz', [0]],
  ]);
  expect(piecesOf('kurz', [{ start: 40, end: 90 }])).toHaveLength(1);
  expect(piecesOf('', [])).toEqual([{ at: 0, text: '', of: [], ends: [] }].slice(1));
});
