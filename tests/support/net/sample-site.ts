import { notFoundPage } from '../../samples/no-profile.ts';
import { callSource } from '../browser/in-page.ts';
import { allCases, type Case } from '../cases.ts';
import type { Site } from './site-server.ts';
import { swapScreen } from './swap-screen.ts';

export interface SampleSiteOptions {
  /** Whose pages stand where somebody has one in both generations. */
  generation?: 'sdui' | 'ember';
  /** Situations that come before all others at their addresses. */
  prefer?: readonly string[];
  /** Milliseconds between a new address and its screen. */
  delay?: number;
}

/** What is exchanged on the way from one profile to the next; head, style sheet and title stay. */
const SCREENS = '[data-sdui-screen], #profile-content';

/** Both networks, as far as there are cases: each page at its own address, with links that need no load between them. */
export function sampleSite(options: SampleSiteOptions = {}): Site {
  const { delay = 300 } = options;
  const pages = casesByAddress(options);
  // The hostile site lets scripts of this name run, and no others.
  const script = `<script nonce="own">${callSource(swapScreen, [SCREENS, delay])}</script>`;
  return (url) => {
    const page = pages.get(keyOf(url));
    if (page) return { body: page.html.replace('</body>', () => `${script}</body>`) };
    return url.hostname === 'www.linkedin.com' && /^\/in\/./.test(url.pathname)
      ? { status: 404, body: notFoundPage('de') }
      : null;
  };
}

/** One case an address. */
function casesByAddress({ generation = 'sdui', prefer = [] }: SampleSiteOptions = {}): Map<string, Case> {
  const rank = ({ situation }: Case) => {
    if (prefer.includes(situation)) return 0;
    if (situation.endsWith('not-scrolled')) return 3;
    return situation.startsWith(generation) ? 1 : 2;
  };
  const pages = new Map<string, Case>();
  for (const one of allCases().sort((a, b) => rank(a) - rank(b))) {
    const key = keyOf(new URL(one.address));
    if (!pages.has(key)) pages.set(key, one);
  }
  return pages;
}

/** Host and path, with or without a slash at the end. */
const keyOf = ({ host, pathname }: URL) => host + pathname.replace(/\/$/, '');
