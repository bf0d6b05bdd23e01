import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingXing } from '../pages/read-xing.ts';
import { expectedOf } from '../samples/xing/expected.ts';
import { renderPage } from '../samples/xing/render.ts';
import { SITUATIONS } from '../samples/xing/situations.ts';

const CASES = path.resolve(import.meta.dirname, '../../lib/sites/xing/profile/cases');
const situations = readdirSync(CASES);

/** Stands on the pages and is nobody's business: salary, name at birth, figures, mail address, private number. */
const PRIVATE = /71\.500|Quittengrund|1\.284|stellen@|h\.dahlmann@|7654321/;

it('has a case for every situation, and none besides', () => {
  expect(situations.sort()).toEqual(Object.keys(SITUATIONS).sort());
});

describe.each(situations)('%s', (situation) => {
  const html = readFileSync(path.join(CASES, situation, 'page.html'), 'utf8');
  const { url, ...expected } = JSON.parse(readFileSync(path.join(CASES, situation, 'expected.json'), 'utf8'));

  it('is read as the person wrote it', () => {
    const { missing, ...reading } = readingXing(html, url);
    expect(reading).toEqual(expected);
    expect(missing.every((field) => ['topSkills', 'webProfiles', 'contactKinds'].includes(field))).toBe(true);
  });

  it('keeps nothing private', () => {
    expect(html).toMatch(PRIVATE);
    expect(JSON.stringify(readingXing(html, url))).not.toMatch(PRIVATE);
  });

  it('is what the samples write today', () => {
    const page = SITUATIONS[situation];
    if (!page) throw new Error('no such situation');
    // The look of the sample pages is free to change without writing them anew.
    const markup = (text: string) => text.replace(/<style>.*?<\/style>/s, '');
    expect(markup(renderPage(page)) === markup(html)).toBe(true);
    expect(JSON.parse(JSON.stringify(expectedOf(page)))).toEqual({ url, ...expected });
  });
});
