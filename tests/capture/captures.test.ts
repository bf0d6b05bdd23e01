import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { capturePage } from '../../lib/sites/capture/capture-page.ts';
import { readPage } from '../../lib/sites/index.ts';
import { CAPTURES, HAS_CAPTURES } from '../pages/captures.ts';
import { allCases } from '../support/cases.ts';
import { chanceFrom } from '../support/chance.ts';
import { originalOf } from './original.ts';
import { shapeOf } from './shape.ts';

const parse = (html: string, url: string) =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

function check(html: string, address: string) {
  const document = parse(html, address);
  const before = readPage(document, new URL(address), '2026-11-24');
  const original = originalOf(document);
  const copy = capturePage(document, address, chanceFrom(7));
  const newAddress = /^<!-- (\S+) -->/.exec(copy.html)?.[1] ?? '';
  const body = copy.html.toLowerCase();
  const whole = new Set(body.match(/(?<![a-z\d])\d{4,}(?![a-z\d])/g));
  // Part of a longer number by chance is no number of the page.
  const isIn = (one: string) => (/^\d+$/.test(one) ? whole.has(one) : body.includes(one.toLowerCase()));
  const found = (list: readonly string[]) => list.filter(isIn);
  expect(found(original.texts)).toEqual([]);
  expect(found(original.slugs)).toEqual([]);
  expect(found(original.numbers)).toEqual([]);
  expect(found(original.contacts)).toEqual([]);
  const made = parse(copy.html, newAddress);
  const copied = new Set(originalOf(made).words);
  expect(original.words.filter((word) => copied.has(word))).toEqual([]);
  const after = readPage(made, new URL(newAddress), '2026-11-24');
  expect(after.ok && shapeOf(after.reading)).toEqual(before.ok && shapeOf(before.reading));
}

describe('copies of the project’s own pages hold nothing of them, and read the same', () => {
  it.each(allCases())('$name', ({ html, address }) => {
    check(html, address);
  });
});

describe.skipIf(!HAS_CAPTURES)('copies of captures (runs where ../shared/pages lies)', () => {
  const names = existsSync(CAPTURES) ? readdirSync(CAPTURES).filter((file) => file.endsWith('.json')) : [];
  it.each(names)('%s', (file) => {
    const { url } = JSON.parse(readFileSync(path.join(CAPTURES, file), 'utf8')) as { url: string };
    check(readFileSync(path.join(CAPTURES, file.replace('.json', '.html')), 'utf8'), url);
  });
});
