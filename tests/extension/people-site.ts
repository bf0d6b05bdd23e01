import type { Site } from '../support/net/site-server.ts';
import { sduiPage } from '../support/profile-page.ts';

/** Whose page the tests walk to. The first is the user's own. */
export const PEOPLE = [
  { slug: 'miriam-hofstetter', name: 'Miriam Hofstetter', about: 'Kälte, die Molkereien trägt.' },
  { slug: 'tobias-wendland', name: 'Tobias Wendland', about: 'Sensoren für Brücken im Norden.' },
  { slug: 'nadia-rahimi', name: 'Nadia Rahimi', about: 'Waagen, die niemand nachstellt.' },
  { slug: 'luca-bernasconi', name: 'Luca Bernasconi', about: 'Holzbau zwischen zwei Pässen.' },
] as const;

export const addressOf = (slug: string): string => `https://www.linkedin.com/in/${slug}/`;

/** How a page without loading goes to another address: what changes first, and how much later the other follows. */
export interface Step {
  path: string;
  first: 'address' | 'content';
  /** Milliseconds. */
  lag: number;
}

const OWN_LINK = (slug: string) => `<a href="https://www.linkedin.com/in/${slug}/edit/intro/">Bearbeiten</a>`;
const INVITE = (slug: string) =>
  `<a href="https://www.linkedin.com/preload/custom-invite/?vanityName=${slug}">Vernetzen</a>`;

function pageOf(index: number): string {
  const { slug, name, about } = PEOPLE[index] ?? PEOPLE[0];
  return sduiPage({ slug, name, about, head: index === 0 ? OWN_LINK(slug) : INVITE(slug) });
}

const mainOf = (page: string) => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';

/** Runs in the page: what the site's own router does. */
const ROUTER = `<script>
  window.go = async ({ path, first, lag }) => {
    const content = () => {
      document.querySelector('main').replaceWith(document.getElementById(path).content.firstElementChild.cloneNode(true));
    };
    const address = () => history.pushState(null, '', path);
    const [one, other] = first === 'address' ? [address, content] : [content, address];
    one();
    if (lag > 0) await new Promise((resolve) => setTimeout(resolve, lag));
    other();
  };
</script>`;

/** LinkedIn with a few people and a page that is no profile; goes from one to the next without loading anew. */
export const peopleSite: Site = (url) => {
  const pages = PEOPLE.map((_, index) => pageOf(index));
  const feed = '<main id="workspace"><h1>Startseite</h1><label>Suche <input></label></main>';
  const templates = [
    ...PEOPLE.map(({ slug }, index) => `<template id="/in/${slug}/">${mainOf(pages[index] ?? '')}</template>`),
    `<template id="/feed/">${feed}</template>`,
  ].join('');
  const index = PEOPLE.findIndex(({ slug }) => url.pathname === `/in/${slug}/`);
  const page = url.pathname === '/feed/' ? `<!doctype html><html lang="de"><body>${feed}</body></html>` : pages[index];
  return page
    ? { body: page.replace('</body>', `<label>Suche <input id="search"></label>${templates}${ROUTER}</body>`) }
    : null;
};
