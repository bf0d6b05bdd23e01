import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../lib/domain/pages/page-reading.ts';
import { readPage } from '../../lib/sites/index.ts';
import { allCases } from '../support/cases.ts';
import { BARS, capturesOf, HAS_CAPTURES, loadScorer, readHtml } from './captures.ts';

/** An address of each kind of page, on each network that has a reader for it. */
const PLACES: readonly (readonly [network: string, kind: PageKind, address: string])[] = [
  ['LinkedIn', 'profile', 'https://www.linkedin.com/in/jonna-ahrens/'],
  ['LinkedIn', 'profile', 'https://www.linkedin.com/in/jonna-ahrens/details/skills/'],
  ['LinkedIn', 'feed', 'https://www.linkedin.com/feed/'],
  ['LinkedIn', 'feed', 'https://www.linkedin.com/in/jonna-ahrens/recent-activity/all/'],
  ['LinkedIn', 'company', 'https://www.linkedin.com/company/nordlicht/about/'],
  ['LinkedIn', 'people', 'https://www.linkedin.com/search/results/people/?keywords=ahrens'],
  ['LinkedIn', 'people', 'https://www.linkedin.com/mynetwork/invite-connect/connections/'],
  ['LinkedIn', 'invitations', 'https://www.linkedin.com/mynetwork/invitation-manager/sent/'],
  ['LinkedIn', 'messages', 'https://www.linkedin.com/messaging/thread/2-MTIzNDU=/'],
  ['LinkedIn', 'job', 'https://www.linkedin.com/jobs/view/4123456789/'],
  ['XING', 'profile', 'https://www.xing.com/profile/Jonna_Ahrens'],
  ['XING', 'feed', 'https://www.xing.com/home'],
  ['XING', 'company', 'https://www.xing.com/pages/deichwerk'],
  ['XING', 'people', 'https://www.xing.com/network/contactlist'],
  ['XING', 'messages', 'https://www.xing.com/chats'],
];

const around = (body: string) => `<!doctype html><html lang="de"><body>${body}</body></html>`;

function refusal(html: string, address: string, change: (document: Document) => void = () => {}): string | null {
  const { document } = new JSDOM(html, { url: address }).window;
  change(document);
  const result = readPage(document, new URL(address), '2026-11-24');
  expect(JSON.stringify(result)).not.toContain('Ahrens');
  return result.ok ? null : result.refusal;
}

/** The whole feed of a sample page, and none of it at any other address. */
const feed = allCases().find(({ name }) => name === 'linkedin/feed/sdui-home-de')?.html ?? '';

describe.each(PLACES)('%s, %s: %s', (_network, kind, address) => {
  it('reads nothing of a torn page', () => {
    for (const body of ['', '<main></main>', '<main><section><p>Jonna Ahrens</p></section></main>', '<div><a href="']) {
      // Without any screen a page may still be on its way.
      expect(['torn', 'changing'], body).toContain(refusal(around(body), address));
    }
  });

  it('says that it does not exist', () => {
    for (const heading of ['Diese Seite existiert nicht', 'Page not found', 'Page introuvable', 'Pagina non trovata']) {
      expect(refusal(around(`<main><h1>${heading}</h1></main>`), address), heading).toBe('not-found');
    }
  });

  it('says that it is larger than any', () => {
    const text = (document: Document) => document.body.append('Beton hält. '.repeat(900_000));
    expect(refusal(around('<main></main>'), address, text)).toBe('too-large');
  });

  it.runIf(kind !== 'feed')('takes a feed for nothing else', () => {
    expect(feed).toContain('FeedType_');
    expect(refusal(feed, address)).not.toBeNull();
  });
});

describe.skipIf(!HAS_CAPTURES).each(BARS)(
  'a capture that breaks off: $kind (runs where ../shared/pages lies)',
  async ({ kind }) => {
    const scorer = HAS_CAPTURES ? await loadScorer() : null;

    it.each(capturesOf(kind))('$name is refused, or read without a wrong fact', ({ html, want }) => {
      const whole = scorer?.(want, readHtml(html, want.url)).right ?? 0;
      for (const share of [0.3, 0.7]) {
        const got = readHtml(html.slice(0, Math.floor(html.length * share)), want.url);
        const score = got && scorer?.(want, got);
        if (score)
          expect(
            score.wrong / whole,
            `${share}: ${JSON.stringify(score.errors.filter((e) => e.kind !== 'missed'))}`,
          ).toBeLessThanOrEqual(0.05);
      }
    });
  },
);
