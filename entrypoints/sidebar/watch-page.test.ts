// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../lib/domain/pages/editor.ts';
import { watchPage } from './watch-page.ts';

const told: string[] = [];
let drafts: (Draft | null)[] = [];
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const written = () => new Promise((resolve) => setTimeout(resolve, 200));
const watch = () =>
  watchPage({
    went: () => told.push('went'),
    changed: () => told.push('changed'),
    scrolled: () => told.push('scrolled'),
    wrote: (draft) => drafts.push(draft),
  });

let stop = () => {};
beforeEach(() => {
  told.length = 0;
  drafts = [];
  location.href = 'https://www.linkedin.com/feed/';
  document.body.innerHTML =
    '<main><section></section></main><form class="msg-form"><div contenteditable="true" role="textbox"><p>Gut</p></div></form>';
});
afterEach(() => stop());

const editor = () => document.querySelector('[contenteditable]') as HTMLElement;
const write = (text: string) => {
  editor().replaceChildren(Object.assign(document.createElement('p'), { textContent: text }));
  editor().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

test('a section that comes is a change, what the user writes is none', async () => {
  stop = watch();
  document.querySelector('section')?.append(document.createElement('h2'));
  await settled();
  expect(told).toEqual(['changed']);
  write('Guten Tag');
  await written();
  expect(told).toEqual(['changed']);
  expect(drafts).toEqual([{ network: 'linkedin', editor: 'message', limit: 8_000, length: 9, text: 'Guten Tag' }]);
});

test('an editor that leaves the page holds no draft any more', async () => {
  stop = watch();
  write('Guten Tag');
  await written();
  editor().remove();
  await settled();
  expect(drafts.at(-1)).toBeNull();
});

test('another address is told where the browser tells, and at the latest with its content', async () => {
  stop = watch();
  history.pushState(null, '', '/in/ada/');
  document.querySelector('section')?.append(document.createElement('h2'));
  await settled();
  expect(told).toEqual(['went', 'changed']);
  dispatchEvent(new Event('popstate'));
  expect(told).toEqual(['went', 'changed']);
});

test('older parts of the site are watched in their shadow root, also when it comes late', async () => {
  stop = watch();
  const outlet = document.createElement('div');
  outlet.id = 'interop-outlet';
  document.body.append(outlet);
  const root = outlet.attachShadow({ mode: 'open' });
  document.querySelector('section')?.append('x');
  await settled();
  told.length = 0;
  root.append(document.createElement('aside'));
  await settled();
  expect(told).toEqual(['changed']);
});

test('stopped, it leaves neither an observer nor a listener nor a timer', async () => {
  const targets = [document, globalThis as unknown as Window];
  const added = targets.map((target) => vi.spyOn(target, 'addEventListener'));
  const removed = targets.map((target) => vi.spyOn(target, 'removeEventListener'));
  const interval = vi.spyOn(globalThis, 'setInterval');
  const timeout = vi.spyOn(globalThis, 'setTimeout');
  watch()();
  const names = (spies: typeof added) => spies.map(({ mock }) => mock.calls.map(([name]) => name).sort());
  expect(names(added)).toEqual([
    ['focusin', 'focusout', 'input'],
    ['popstate', 'scroll'],
  ]);
  expect(names(removed as unknown as typeof added)).toEqual(names(added));
  expect([interval.mock.calls, timeout.mock.calls]).toEqual([[], []]);
  document.querySelector('section')?.append(document.createElement('h2'));
  write('Guten Tag');
  history.pushState(null, '', '/in/bo/');
  await written();
  expect([told, drafts]).toEqual([[], []]);
});
