import type { Site } from '../support/net/site-server.ts';
import { sduiPage } from '../support/profile-page.ts';
import { xingPage } from '../support/xing-page.ts';

/** Whose page the tests walk to. The first is the user's own. */
export const PEOPLE = [
  { slug: 'miriam-hofstetter', name: 'Miriam Hofstetter', about: 'Kälte, die Molkereien trägt.' },
  { slug: 'tobias-wendland', name: 'Tobias Wendland', about: 'Sensoren für Brücken im Norden.' },
  { slug: 'nadia-rahimi', name: 'Nadia Rahimi', about: 'Waagen, die niemand nachstellt.' },
  { slug: 'luca-bernasconi', name: 'Luca Bernasconi', about: 'Holzbau zwischen zwei Pässen.' },
] as const;

/** A page that the coach does not read. */
export const NO_PROFILE = '/notifications/';

export type NetworkKey = 'linkedin' | 'xing';
type Someone = Pick<(typeof PEOPLE)[number], 'slug' | 'name' | 'about'>;

/** '/in/miriam-hofstetter/', '/profile/Miriam_Hofstetter'. */
export const pathOf = ({ slug, name }: Someone, network: NetworkKey): string =>
  network === 'linkedin' ? `/in/${slug}/` : `/profile/${name.replace(' ', '_')}`;

export const addressOf = (someone: Someone, network: NetworkKey = 'linkedin'): string =>
  `https://www.${network}.com${pathOf(someone, network)}`;

/** How a page without loading goes to another address: what changes first, and how much later the other follows. */
export interface Step {
  path: string;
  first: 'address' | 'content';
  /** Milliseconds. */
  lag: number;
}

/** What tells the owner's view from a visitor's. */
const HEADS: Record<NetworkKey, Record<'own' | 'other', (path: string, slug: string) => string>> = {
  linkedin: {
    own: (path) => `<a href="https://www.linkedin.com${path}edit/intro/">Bearbeiten</a>`,
    other: (_path, slug) =>
      `<a href="https://www.linkedin.com/preload/custom-invite/?vanityName=${slug}">Vernetzen</a>`,
  },
  xing: {
    own: (path) => `<a href="${path}/timeline">Profil</a><a href="/profile/my_profile/edit">Bearbeiten</a>`,
    other: (path) => `<a href="${path}/timeline">Profil</a><button>Nachricht</button>`,
  },
};

function pageOf(someone: Someone, network: NetworkKey): string {
  const { slug, name, about } = someone;
  const head = HEADS[network][someone === PEOPLE[0] ? 'own' : 'other'](pathOf(someone, network), slug);
  return network === 'linkedin' ? sduiPage({ slug, name, about, head }) : xingPage({ name, about, head });
}

const mainOf = (page: string) => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';

/** Runs in the page: what the site's own router does. */
const ROUTER = `<script>
  const show = (path) => {
    document.querySelector('main').replaceWith(document.getElementById(path).content.firstElementChild.cloneNode(true));
  };
  window.go = async ({ path, first, lag }) => {
    const content = () => show(path);
    const address = () => history.pushState(null, '', path);
    const [one, other] = first === 'address' ? [address, content] : [content, address];
    one();
    if (lag > 0) await new Promise((resolve) => setTimeout(resolve, lag));
    other();
  };
  addEventListener('popstate', () => show(location.pathname));
</script>`;

/** Both networks with a few people and a page that is no profile; from one to the next without loading anew. */
export const peopleSite: Site = ({ hostname, pathname }) => {
  const network = hostname === 'www.xing.com' ? 'xing' : 'linkedin';
  const notices = '<main id="workspace"><h1>Mitteilungen</h1></main>';
  const pages = new Map(PEOPLE.map((someone) => [pathOf(someone, network), pageOf(someone, network)]));
  pages.set('/notifications/', `<!doctype html><html lang="de"><body>${notices}</body></html>`);
  const templates = [...pages].map(([path, page]) => `<template id="${path}">${mainOf(page)}</template>`).join('');
  const page = pages.get(pathname);
  const search = '<label>Suche <input id="search"></label>';
  return page ? { body: page.replace('</body>', `${search}${templates}${ROUTER}</body>`) } : null;
};
