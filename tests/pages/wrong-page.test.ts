import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emberPage, sduiPage } from '../support/profile-page.ts';
import { CAPTURES, HAS_CAPTURES } from './captures.ts';
import { ADDRESS, read } from './read-markup.ts';

const PAGES = { S: sduiPage, E: emberPage };
const empty = (body: string, head = '') =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;

/** A refusal carries a reason and a word for the self-test, and nothing of a person. */
const refusal = (html: string, address = ADDRESS) => {
  const result = read(html, address);
  expect(JSON.stringify(result)).not.toContain('Ahrens');
  return result.ok ? null : result.refusal;
};

describe('pages that are no profile', () => {
  it.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/company/nordlicht/',
    'https://www.linkedin.com/search/results/people/?keywords=ahrens',
    'https://www.linkedin.com/in/jonna-ahrens/recent-activity/all/',
    'https://linkedin.com.example.org/in/jonna-ahrens/',
    'https://www.example.org/in/jonna-ahrens/',
  ])('%s', (address) => {
    // Even where a profile's card is still in the document of a single-page site.
    expect(refusal(sduiPage(), address)).toBe('not-a-profile');
  });

  it('says that a profile does not exist', () => {
    const meta = '<meta name="como-pk" content="d_flagship3_404">';
    expect(refusal(empty('<main></main>', meta))).toBe('not-found');
    expect(refusal(empty('<main><h1>Diese Seite existiert nicht</h1></main>'))).toBe('not-found');
    expect(refusal(empty('<main><h2>This page doesn’t exist</h2></main>'))).toBe('not-found');
  });

  it('says that nobody is signed in', () => {
    expect(refusal(empty('<form action="/uas/login-submit"><input name="session_key"></form>'))).toBe('signed-out');
    expect(refusal(empty('<main><h1>Einloggen</h1></main>'))).toBe('signed-out');
  });

  it('reads nothing of a torn page', () => {
    expect(refusal(empty(''))).toBe('torn');
    expect(refusal(empty('<main><section><p>Jonna Ahrens</p></section></main>'))).toBe('torn');
  });

  it.each(Object.entries(PAGES))('reads nothing of a head without a name (%s)', (_generation, page) => {
    expect(refusal(page({ name: '' }))).toBe('torn');
    expect(refusal(page({ name: ' <svg><title>Ahrens</title></svg> ' }))).toBe('torn');
  });

  it.each(Object.entries(PAGES))('reads nothing while the card is another person’s (%s)', (_generation, page) => {
    expect(refusal(page({ slug: 'merle-krogmann' }))).toBe('changing');
  });

  it.each(Object.entries(PAGES))('knows one person by any form of the address (%s)', (_generation, page) => {
    const html = page({ slug: 'j%C3%B6nna-ahrens' });
    for (const slug of ['j%C3%B6nna-ahrens', 'jönna-ahrens', 'J%C3%96NNA-ahrens']) {
      expect(read(html, `https://www.linkedin.com/in/${slug}/de/`).ok).toBe(true);
    }
  });
});

describe('pages larger than any profile', () => {
  it('refuses 10 MB of text', () => {
    expect(refusal(sduiPage({ about: 'Beton hält. '.repeat(900_000) }))).toBe('too-large');
  });

  it('refuses tens of thousands of elements', () => {
    expect(refusal(emberPage({ sections: '<b></b>'.repeat(61_000) }))).toBe('too-large');
  });
});

describe.skipIf(!HAS_CAPTURES)(
  'captures of other pages at a profile’s address (run where ../shared/pages lies)',
  () => {
    it.each([
      'linkedin-2025-04-feed-1',
      'linkedin-2026-04-feed-1',
      'linkedin-2025-04-company-about',
      'linkedin-2025-04-people-search',
      'linkedin-2026-04-messages',
      'linkedin-2025-04-activity',
    ])('%s', (name) => {
      expect(read(readFileSync(path.join(CAPTURES, `${name}.html`), 'utf8')).ok).toBe(false);
    });

    it('refuses a profile opened under another address', () => {
      const html = readFileSync(path.join(CAPTURES, 'linkedin-2026-04-profile-1.html'), 'utf8');
      expect(read(html)).toEqual({ ok: false, refusal: 'changing', found: 'another person' });
    });
  },
);
