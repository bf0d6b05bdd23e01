import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCases } from '../support/cases.ts';
import { expectedOf } from './expected.ts';
import { PERSONS } from './persons/index.ts';
import { renderPage } from './render.ts';
import { SITUATIONS } from './situations.ts';

const committed = new Map(allCases().map((one) => [one.name, one]));

describe.each(Object.entries(SITUATIONS))('%s', (situation, page) => {
  const html = renderPage(page);

  it('is committed as the writers make it (else: npx tsx tests/samples/write.ts)', () => {
    const one = committed.get(`linkedin/profile/${situation}`);
    expect(one?.html === html, 'page.html').toBe(true);
    expect(one?.expected).toEqual(JSON.parse(JSON.stringify(expectedOf(page))));
  });

  it('is smaller than 150 kB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(150_000);
  });

  it('loads nothing', () => {
    const sources = [...html.matchAll(/\ssrc(?:set)?="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(sources.filter((source) => !source.startsWith('data:'))).toEqual([]);
    expect(html).not.toMatch(/<(?:link|script|iframe)\b|@import|url\(/);
  });

  it('leads nowhere but to the site and to invented places', () => {
    const hosts = [...html.matchAll(/href="https?:\/\/([^/"]+)/g)].map((match) => match[1] ?? '');
    expect(hosts.filter((host) => host !== 'www.linkedin.com' && !host.endsWith('.example'))).toEqual([]);
  });
});

describe('the persons', () => {
  it('are all in the list', () => {
    const files = readdirSync(path.join(import.meta.dirname, 'persons')).filter((file) => file !== 'index.ts');
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(
      PERSONS.map(({ slug }) => slug.replace(/-[0-9a-f]{9}$/, '')).sort(),
    );
  });

  it('are of all four roles, and each has a page', () => {
    expect(new Set(PERSONS.map(({ coachRole }) => coachRole)).size).toBe(4);
    const shown = new Set(Object.values(SITUATIONS).map(({ person }) => person));
    expect(PERSONS.filter((person) => !shown.has(person))).toEqual([]);
  });

  it('are shown in all four languages of the interface, in both generations', () => {
    for (const generation of ['E', 'S']) {
      const pages = Object.values(SITUATIONS).filter((page) => page.generation === generation);
      expect(new Set(pages.map(({ language }) => language)), generation).toEqual(new Set(['de', 'en', 'fr', 'it']));
    }
  });
});
