import { el, esc } from '../html.ts';
import { PAGE_WORDS } from '../page-words.ts';
import { actor } from './actors.ts';
import type { FeedPage } from './page.ts';
import { HOST, line, picture, sign, uuid } from './sdui-parts.ts';
import { sduiPost } from './sdui-post.ts';
import { FEED_WORDS } from './words.ts';

const SCREENS = {
  home: 'feed.MainFeed',
  post: 'feed.UpdateDetail',
  person: 'profile.RecentActivity',
  company: 'organization.Posts',
};

/** A whole page of generation S; what is no post stands between the posts as on the site. */
export function sduiPage(page: FeedPage): string {
  const { place, language, posts, stale = [] } = page;
  const boxes = posts.map((name) => sduiPost(name, page));
  const list = place.page === 'home' ? [composer(page), ...withModules(boxes, page)] : boxes;
  const column = el(
    'div',
    { 'data-testid': place.page === 'home' ? 'mainFeed' : 'lazy-column', role: 'list' },
    ...list,
  );
  const earlier = stale.map((name) => sduiPost(name, { ...page, place: { page: 'home' } }));
  const old = earlier.length > 0 && screen('home', el('div', { 'data-testid': 'mainFeed', role: 'list' }, ...earlier));
  const outlet = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = el(
    'div',
    { id: 'root', 'data-strictmode': 'true' },
    old,
    screen(place.page, column, aside(page)),
    outlet,
  );
  const head = el('head', {}, el('meta', { charset: 'utf-8' }), el('title', {}, 'LinkedIn'));
  return `<!doctype html>\n${el('html', { lang: language, translate: 'no' }, head, el('body', { 'data-rehydrated': 'true' }, root))}\n`;
}

const screen = (page: keyof typeof SCREENS, ...content: string[]): string =>
  el(
    'div',
    { role: 'main', 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.${SCREENS[page]}` },
    el('main', { id: 'workspace', tabindex: '0' }, el('div', {}, ...content)),
  );

/** Modules after the first post and the third, an empty slot in the end. */
function withModules(boxes: readonly string[], page: FeedPage): string[] {
  const list = [...boxes];
  list.splice(3, 0, mayKnow(page));
  list.splice(1, 0, jobs(page));
  return [...list, el('div', { 'data-display-contents': 'true' }, el('div', {}))];
}

const boxOf = (token: string, ...content: string[]): string =>
  el(
    'div',
    { componentkey: `expanded${token}FeedType_MAIN_FEED_RELEVANCE` },
    el('div', { role: 'listitem' }, ...content),
  );

/** Looks like a post, has its key, and is none. */
function jobs({ language }: FeedPage): string {
  const words = FEED_WORDS[language];
  const tile = (title: string) =>
    el('li', {}, el('a', { href: `${HOST}/jobs/view/4009876543/` }, picture('company', ''), line(esc(title))));
  const heading = el('h2', {}, el('span', {}, esc(words.feedPost)));
  return boxOf(
    'TokJobs',
    heading,
    line(esc(words.jobsForYou)),
    el('ul', {}, tile('Werkstattleitung'), tile('Statikerin')),
  );
}

/** Names people, whom nobody can react to. */
function mayKnow({ language }: FeedPage): string {
  const words = PAGE_WORDS[language];
  const rows = [actor('lukas'), actor('reinhold')].map(({ name, path, headline }) =>
    el(
      'div',
      {},
      el('a', { href: HOST + path }, picture('person', name), line(esc(name)), headline && line(esc(headline))),
      el(
        'button',
        { type: 'button', 'aria-label': words.inviteLabel(name) },
        sign('connect-small'),
        esc(words.connect),
      ),
    ),
  );
  return boxOf('TokPeople', line(esc(words.mayKnow)), ...rows);
}

function composer({ language }: FeedPage): string {
  const start = el(
    'div',
    { role: 'button', 'aria-label': FEED_WORDS[language].startPost },
    line(esc(FEED_WORDS[language].startPost)),
  );
  return el('div', { role: 'listitem', componentkey: uuid('composer') }, start);
}

function aside({ language }: FeedPage): string {
  const { name, path } = actor('reinhold');
  return el(
    'aside',
    {},
    line(esc(PAGE_WORDS[language].otherProfiles)),
    el('a', { href: HOST + path }, line(esc(name))),
  );
}
