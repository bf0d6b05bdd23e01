import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { fitting } from './fitting.ts';

const { document } = new JSDOM('<p id="a"></p><div id="b"><p id="c" title="c"></p></div><i id="d" title="d"></i>')
  .window;
const idsOf = (...selectors: string[]) => fitting(document, selectors).map(({ id }) => id);

test('page order, each element once', () => {
  expect(idsOf('[title]', 'p', 'div')).toEqual(['a', 'b', 'c', 'd']);
});

test('nothing fits, or one selector does', () => {
  expect(idsOf('main', 'nav')).toEqual([]);
  expect(idsOf('main', '[title]')).toEqual(['c', 'd']);
});
