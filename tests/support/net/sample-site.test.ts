import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sampleSite } from './sample-site.ts';
import { swapScreen } from './swap-screen.ts';

const MIRIAM = new URL('https://www.linkedin.com/in/miriam-hofstetter/');
const bodyOf = (site: ReturnType<typeof sampleSite>, url: URL) => String(site(url)?.body ?? '');

test('every case stands at its address, in the generation that was asked for', () => {
  expect(bodyOf(sampleSite(), MIRIAM)).toContain('data-sdui-screen');
  expect(bodyOf(sampleSite({ generation: 'ember' }), MIRIAM)).toContain('id="profile-content"');
  expect(
    bodyOf(sampleSite({ generation: 'ember' }), new URL('https://www.linkedin.com/in/henrike-dahlmann')),
  ).toContain('data-sdui-screen');
});

test('a situation can be asked for by its name', () => {
  const site = sampleSite({ prefer: ['sdui-own-sales-de-not-scrolled'] });
  expect(bodyOf(site, MIRIAM)).not.toContain('Berufserfahrung');
  expect(bodyOf(sampleSite(), MIRIAM)).toContain('Berufserfahrung');
});

test('nobody’s profile is said not to exist; elsewhere there is nothing', () => {
  const site = sampleSite();
  expect(site(new URL('https://www.linkedin.com/in/nobody-at-all/'))?.status).toBe(404);
  expect(site(new URL('https://www.linkedin.com/help/'))).toBeNull();
});

test('a click on a profile changes the address first and the screen later; the title stays behind', async () => {
  const page = (name: string) =>
    `<!doctype html><title>${name}</title><div id="screen"><h1>${name}</h1><a href="/in/bo-dahl/">Bo</a></div>`;
  const { window } = new JSDOM(page('Ada'), {
    url: 'https://www.linkedin.com/in/ada-berg/',
    runScripts: 'outside-only',
  });
  const next = new JSDOM(page('Bo')).window.document;
  window.XMLHttpRequest = class {
    response = next;
    onload = () => {};
    open() {}
    send() {
      window.setTimeout(() => this.onload(), 0);
    }
  } as unknown as typeof window.XMLHttpRequest;
  window.eval(`(${swapScreen.toString()})('#screen', 20)`);
  const { document } = window;

  document.querySelector('a')?.click();
  expect([window.location.pathname, document.querySelector('h1')?.textContent]).toEqual(['/in/bo-dahl/', 'Ada']);
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect([document.querySelector('h1')?.textContent, document.title]).toEqual(['Bo', 'Ada']);
});
