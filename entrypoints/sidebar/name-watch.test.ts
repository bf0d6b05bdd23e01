// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createNameWatch } from './name-watch.ts';

test('a name stands in a heading, is found again in another one, and is missed when it is gone', () => {
  document.body.innerHTML = '<h2>Vorschläge</h2><main><h1>Miriam\n  Hofstetter <small>(sie)</small></h1></main>';
  const names = createNameWatch();
  expect(names('Miriam Hofstetter')).toBe(true);
  document.body.innerHTML = '<h2>Miriam Hofstetter</h2>';
  expect(names('Miriam Hofstetter')).toBe(true);
  document.body.innerHTML = '<h2>Tobias Wendland</h2><p>Miriam Hofstetter</p>';
  expect(names('Miriam Hofstetter')).toBe(false);
});

test('a heading whose text is exchanged in place does not count any more', () => {
  document.body.innerHTML = '<h1>Miriam Hofstetter</h1>';
  const names = createNameWatch();
  expect(names('Miriam Hofstetter')).toBe(true);
  document.querySelector('h1')?.replaceChildren('Tobias Wendland');
  expect(names('Miriam Hofstetter')).toBe(false);
});
