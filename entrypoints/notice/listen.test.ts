import { expect, test } from 'vitest';
import { listen } from './listen.ts';

/** A window that takes listeners, and events as a browser would hand them over. */
function fakeWindow() {
  const heard = new Map<string, (event: Event) => void>();
  const window = {
    addEventListener: (type: string, hear: (event: Event) => void, capture: boolean) => {
      if (capture) heard.set(type, hear);
    },
    removeEventListener: (type: string) => heard.delete(type),
  } as unknown as Window;
  const seen: string[] = [];
  const unlisten = listen(window, ({ type }) => seen.push(type));
  const send = (type: string, fields: object = {}) =>
    heard.get(type)?.({ type, isTrusted: true, composedPath: () => [], ...fields } as unknown as Event);
  return { seen, send, heard, unlisten };
}

test('hears presses, Enter and Escape of the user', () => {
  const { seen, send } = fakeWindow();
  send('click');
  send('keydown', { key: 'Enter' });
  send('keydown', { key: 'Escape' });
  expect(seen).toEqual(['click', 'Enter', 'Escape']);
});

test.each([
  ['click', { isTrusted: false }],
  ['keydown', { key: 'Enter', isTrusted: false }],
  ['keydown', { key: 'Enter', shiftKey: true }],
  ['keydown', { key: 'Enter', isComposing: true }],
  ['keydown', { key: 'a' }],
  ['submit', {}],
])('does not hear %s with %j', (type, fields) => {
  const { seen, send } = fakeWindow();
  send(type, fields);
  expect(seen).toEqual([]);
});

test('leaves nothing behind', () => {
  const { heard, unlisten } = fakeWindow();
  expect(heard.size).toBe(2);
  unlisten();
  expect(heard.size).toBe(0);
});
