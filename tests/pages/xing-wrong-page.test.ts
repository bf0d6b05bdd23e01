import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../lib/sites/index.ts';
import { xingPage } from '../support/xing-page.ts';
import { OWN_XING, readXing, XING } from './read-xing.ts';

const empty = (body: string) => `<!doctype html><html lang="de"><body>${body}</body></html>`;

/** A refusal carries a reason and a word for the self-test, and nothing of a person. */
const refusal = (html: string, address = XING) => {
  const result = readXing(html, address);
  expect(JSON.stringify(result)).not.toMatch(/Ahrens|Krogmann/);
  return result.ok ? null : result.refusal;
};

describe('pages of XING that are no profile', () => {
  it.each([
    'https://www.xing.com/',
    'https://www.xing.com/network',
    'https://www.xing.com/pages/deichwerk',
    'https://www.xing.com/search/members?keywords=ahrens',
    'https://www.xing.com/chats',
    'https://www.xing.com/profile/',
    'https://login.xing.com/profile/Jonna_Ahrens',
  ])('%s', (address) => {
    // Even where a profile's head is still in the document of a single-page site.
    expect(refusal(xingPage(), address)).toBe('not-a-profile');
  });

  it.each(['Diese Seite gibt es nicht mehr', 'Page not found', 'Page introuvable', 'Pagina non trovata'])(
    'does not exist: %s',
    (heading) => {
      expect(refusal(empty(`<main><h1>${heading}</h1></main>`))).toBe('not-found');
    },
  );

  it('asks to sign in', () => {
    expect(refusal(empty('<form><input id="username"><input type="password"></form>'))).toBe('signed-out');
    expect(refusal(empty('<main><h2>Logge Dich ein und finde Jobs</h2></main>'))).toBe('signed-out');
  });

  it('is torn', () => {
    expect(refusal(empty(''))).toBe('torn');
    expect(refusal(empty('<main><section><p>Jonna Ahrens</p></section></main>'))).toBe('torn');
    expect(refusal(empty('<main><h1>Jonna Ahrens</h1></main>'))).toBe('torn');
    expect(refusal(xingPage({ name: '' }))).toBe('torn');
    expect(refusal(xingPage({ name: ' <svg><title>Ahrens</title></svg> ' }), OWN_XING)).toBe('torn');
  });

  it('shows another person than its address says', () => {
    expect(refusal(xingPage({ name: 'Merle Krogmann' }))).toBe('changing');
  });
});

describe('pages of XING larger than any profile', () => {
  /** Text is put into the parsed document: parsing megabytes takes longer than all other tests together. */
  const withText = (times: number) => {
    const { document } = new JSDOM(xingPage(), { url: XING }).window;
    document.querySelector('main')?.append('Beton hält. '.repeat(times));
    const result = readProfile(document, new URL(XING), '2026-11-24');
    return result.ok ? null : result.refusal;
  };

  it('10 MB of text', () => {
    expect(withText(900_000)).toBe('too-large');
    expect(withText(9_000)).toBeNull();
  });

  it('tens of thousands of elements', () => {
    expect(refusal(xingPage({ modules: '<b></b>'.repeat(61_000) }))).toBe('too-large');
  });
});
