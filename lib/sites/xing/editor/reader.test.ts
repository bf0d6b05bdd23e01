import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readXingEditor } from './reader.ts';

const RICH = '<div contenteditable="true" role="textbox"><p>Der Kran ist weg.</p><p>Danke.</p></div>';
const AREA = '<textarea>Der Kran ist weg.\nDanke.</textarea>';

function kindOf(html: string, path: string): string | null {
  const address = new URL(path, 'https://www.xing.com/');
  const editor = new JSDOM(html, { url: address.href }).window.document.querySelector('textarea, [contenteditable]');
  const reading = editor && readXingEditor(editor, address);
  if (reading) expect(reading).toMatchObject({ network: 'xing', text: 'Der Kran ist weg.\nDanke.', limit: null });
  return reading?.editor ?? null;
}

test.each([
  ['a conversation', RICH, '/chats/4711', 'message'],
  ['the page of messages', AREA, '/chats', 'message'],
  ['a sheet over the feed', `<dialog open>${RICH}</dialog>`, '/discover/updates', 'post'],
  ['a field on the feed', `<main><form>${AREA}</form></main>`, '/home', 'post'],
  ['a post in the feed', `<article><p>Beitrag</p><form>${RICH}</form></article>`, '/home', 'comment'],
  ['the page of one post', `<div role="article">${AREA}</div>`, '/discover/detail-activities/abc', 'comment'],
  ['a search field', `<div role="search">${RICH}</div>`, '/home', null],
  ['a profile, where one also writes about oneself', `<dialog open>${AREA}</dialog>`, '/profile/Jonna_Ahrens', null],
  ['settings', `<form>${AREA}</form>`, '/settings/account', null],
])('in %s', (_where, html, path, kind) => {
  expect(kindOf(html, path)).toBe(kind);
});

test('another site is none of its business', () => {
  const { document } = new JSDOM(AREA).window;
  const editor = document.querySelector('textarea') as Element;
  expect(readXingEditor(editor, new URL('https://login.xing.com/chats'))).toBeNull();
});
