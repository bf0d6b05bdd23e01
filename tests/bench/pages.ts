import { addressOf } from '../samples/page.ts';
import { renderPage } from '../samples/render.ts';
import { SITUATIONS } from '../samples/situations.ts';
import type { Site } from '../support/net/site-server.ts';

const make = (name: string, situation: string) => {
  const page = SITUATIONS[situation];
  if (!page) throw new Error(situation);
  return { name, url: addressOf(page), body: renderPage(page) };
};
export const PAGES = { S: make('S', 'sdui-own-executive-strong-de') };
export const site: Site = (url) => Object.values(PAGES).find((page) => page.url === url.href) ?? null;
