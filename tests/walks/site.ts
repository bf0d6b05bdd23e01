import { build } from 'esbuild';
import { esc } from '../samples/html.ts';
import type { Site } from '../support/net/site-server.ts';
import { PAGES } from './pages.ts';

/** A network on which every page of the walks is reached without loading anew; it begins empty. */
export async function walkSite(): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: ['tests/walks/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: 'chrome120',
  });
  const data = JSON.stringify(PAGES).replace(/</g, '\\u003c');
  const body = [
    `<div id="root"></div>`,
    `<script type="application/json" id="pages">${data}</script>`,
    `<script>${outputFiles[0]?.text ?? ''}</script>`,
  ].join('');
  const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${esc('LinkedIn')}</title></head><body>${body}</body></html>`;
  return ({ hostname }) => (hostname === 'www.linkedin.com' ? { body: html } : null);
}
