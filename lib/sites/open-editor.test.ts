import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readOpenEditor } from './open-editor.ts';

const field = (id: string, text: string) => `<textarea id="${id}">${text}</textarea>`;

function openIn(html: string, address: string, caret: string | null = null) {
  const { document } = new JSDOM(html, { url: address }).window;
  if (caret) document.getElementById(caret)?.focus();
  return readOpenEditor(document, new URL(address));
}

test.each([
  ['https://www.xing.com/chats/4711', (text: string) => text],
  ['https://www.linkedin.com/feed/', (text: string) => `<form class="msg-form">${text}</form>`],
])('where the caret is goes before what was begun, at %s', (address, around) => {
  const html = around(`${field('first', 'Begonnen')}${field('second', 'Hier')}`);
  expect(openIn(html, address, 'second')?.text).toBe('Hier');
  expect(openIn(html, address)?.text).toBe('Begonnen');
  expect(openIn(around(field('first', '')), address)).toBeNull();
});
