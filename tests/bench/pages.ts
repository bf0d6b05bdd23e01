import { addressOf, type SamplePage } from '../samples/page.ts';
import { miriamHofstetter } from '../samples/persons/miriam-hofstetter.ts';
import { renderPage } from '../samples/render.ts';
import { richPage } from '../samples/rich-page.ts';
import type { Answer, Site } from '../support/net/site-server.ts';

export interface BenchPage extends Answer {
  name: string;
  url: string;
}

/** Both generations show the same person at the same address; a query, which readers pass over, tells them apart. */
function rich(generation: SamplePage['generation']): BenchPage {
  const { address, html } = richPage(generation);
  return { name: `generation ${generation}`, url: `${address}?generation=${generation}`, body: html };
}

const ownPage: SamplePage = { generation: 'S', person: miriamHofstetter, language: 'de', viewer: 'owner' };

/** A rich profile in both generations: 400 kB and a style sheet. */
export const RICH = { E: rich('E'), S: rich('S') };

/** A profile of usual size that is the user's own: only there all checks run. */
export const OWN: BenchPage = { name: 'own', url: addressOf(ownPage), body: renderPage(ownPage) };

export const site: Site = (url) => [RICH.E, RICH.S, OWN].find((page) => page.url === url.href) ?? null;
