import type { FeedPost, FeedReading, Media } from '../../../../lib/domain/pages/feed.ts';
import { el, esc, wrap } from '../../html.ts';
import { dataUri } from '../../look/drawing.ts';
import { styledClass as looks } from '../looks.ts';
import { bodyCopy, headline } from '../parts.ts';
import { type Actor, actor, jorunn, pasquale, wiesbrunn } from './actors.ts';
import { type Language, type SitePage, sitePage } from './site-page.ts';
import { FEED_WORDS } from './words.ts';

/** A post; `by` stands above the author and did not write it. */
interface Post {
  id: string | null;
  author: Actor;
  by?: { actor: Actor; does: 'likes' | 'shares' };
  /** Null on adverts. */
  age: number | null;
  /** Paragraphs; an actor is a mention. */
  text: readonly (readonly (string | Actor)[])[];
  media?: Extract<Media, 'image' | 'article' | 'video'>;
  counts?: { reactions?: number; comments?: number; shares?: number };
  original?: { author: Actor; text: string };
  comments?: readonly { author: Actor; text: string }[];
}

const henrike = actor('henrike');
const miriam = actor('miriam');

const POSTS = {
  liked: {
    id: '7a31c0',
    author: henrike,
    by: { actor: jorunn, does: 'likes' },
    age: 3,
    text: [['Drei von vier Balken waren zu feucht.'], ['Danke an ', pasquale, ' für die zweite Messung.']],
    media: 'image',
    counts: { reactions: 1204, comments: 3 },
    comments: [{ author: miriam, text: 'Welches Messgerät war das?' }],
  },
  shared: {
    id: '7a31c1',
    author: wiesbrunn,
    by: { actor: miriam, does: 'shares' },
    age: 5,
    text: [['Umbau statt Neukauf: Linie 4 läuft wieder.']],
    media: 'article',
    counts: { reactions: 18, shares: 2 },
  },
  advert: {
    id: '7a31c2',
    author: wiesbrunn,
    age: null,
    text: [['Wir suchen Menschen, die zuhören können.']],
    media: 'video',
  },
  quoting: {
    id: null,
    author: pasquale,
    age: 2,
    text: [[henrike, ' hat recht. Vor 3 Jahren hätten wir das anders gelöst.']],
    original: { author: henrike, text: 'Holz arbeitet, und wir messen mit.' },
  },
} as const satisfies Record<string, Post>;

type PostName = keyof typeof POSTS;

const anchor = ({ path }: Actor, ...inner: string[]): string => el('a', { class: looks('link'), href: path }, ...inner);

/** Picture, name, headline and age; in the other layout one link holds name and headline. */
function head({ author, age }: Pick<Post, 'author' | 'age'>, language: Language): string {
  const words = FEED_WORDS[language];
  const picture = anchor(author, el('img', { src: dataUri('<circle r="9"/>'), alt: '' }));
  const says = author.occupation ? bodyCopy(esc(author.occupation)) : '';
  const when =
    age === null
      ? bodyCopy(esc(words.advert))
      : bodyCopy(language === 'de' ? esc(words.age(age)) : el('time', {}, esc(words.age(age))));
  if (language === 'en') return wrap(1, picture, wrap(1, anchor(author, headline(author.name), says), when));
  return wrap(1, picture, wrap(2, bodyCopy(anchor(author, esc(author.name))), says, when));
}

function above({ by }: Post, language: Language): string {
  if (!by) return '';
  const line = FEED_WORDS[language].does[by.does];
  return wrap(1, bodyCopy(anchor(by.actor, esc(by.actor.name)), esc(` ${line}`)));
}

const inline = (part: string | Actor): string => (typeof part === 'string' ? esc(part) : anchor(part, esc(part.name)));

/** In the German layout a text without mentions leads to its own page, as public code has it. */
function words({ id, text }: Post, language: Language): string {
  return text
    .map((parts) => {
      const markup = parts.map(inline).join('');
      const isPlain = parts.every((part) => typeof part === 'string');
      const inner = el('p', { 'data-xds': 'BodyCopy' }, el('span', {}, el('span', {}, markup)));
      return id && isPlain && language === 'de' ? el('a', { href: detail(id) }, inner) : inner;
    })
    .join('');
}

const detail = (id: string): string => `/discover/detail-activities/${id}/`;

const ATTACHED: Record<NonNullable<Post['media']>, string> = {
  image: wrap(2, el('img', { src: dataUri('<rect/>'), alt: 'Ein Balken' })),
  article: wrap(
    1,
    el('a', { href: 'https://wiesbrunn.example/linie-4' }, el('h3', {}, 'Linie 4'), el('p', {}, 'wiesbrunn.example')),
  ),
  video: wrap(1, el('video', {})),
};

function foot({ id, counts }: Post, language: Language): string {
  const { reactions, comments, shares, buttons } = FEED_WORDS[language];
  const shown = [
    counts?.reactions && reactions(counts.reactions),
    counts?.comments && comments(counts.comments),
    counts?.shares && shares(counts.shares),
  ].filter((count) => typeof count === 'string');
  const link = id && el('a', { class: looks('link'), href: `${detail(id)}?sc_o=x` }, esc(FEED_WORDS[language].open));
  const bar = buttons.map((name) => el('button', { type: 'button', 'aria-label': name }, el('svg')));
  return (
    wrap(
      1,
      ...shown.map((count) => el('span', { class: looks('meta') }, esc(count))).map((span) => wrap(1, span)),
      link || null,
    ) + wrap(1, ...bar)
  );
}

function article(post: Post, at: number, language: Language): string {
  const { original, comments = [], media } = post;
  const quoted =
    original && el('article', {}, head({ author: original.author, age: 9 }, language), bodyCopy(esc(original.text)));
  const below = comments.map(({ author, text }) =>
    el('article', {}, head({ author, age: 1 }, language), bodyCopy(esc(text))),
  );
  return el(
    'li',
    {},
    el(
      'article',
      { id: `observed-Discover/mefeed-${at}`, class: looks('card') },
      above(post, language),
      head(post, language),
      wrap(1, words(post, language)),
      media ? ATTACHED[media] : null,
      quoted ?? null,
      foot(post, language),
      ...below,
    ),
  );
}

function expectedPost(post: Post, language: Language): FeedPost {
  const { author, by, age, text, media, counts, original, comments = [], id } = post;
  const say = (part: string | Actor) => (typeof part === 'string' ? part : part.name);
  return {
    author: author.name,
    authorPath: author.path,
    authorHeadline: author.path.startsWith('/profile/') ? author.occupation : null,
    age: age === null ? null : FEED_WORDS[language].age(age),
    text: text.map((parts) => parts.map(say).join('')).join('\n'),
    urn: id && detail(id),
    reactions: counts?.reactions ?? null,
    comments: counts?.comments ?? null,
    reposts: counts?.shares ?? null,
    repostedBy: by?.does === 'shares' ? by.actor.name : null,
    promoted: age === null,
    media: original ? 'none' : (media ?? 'none'),
    ...(original
      ? { original: { author: original.author.name, authorPath: original.author.path, text: original.text } }
      : {}),
    ...(comments.length > 0
      ? {
          shownComments: comments.map((one) => ({
            author: one.author.name,
            authorPath: one.author.path,
            text: one.text,
          })),
        }
      : {}),
  };
}

function feedPage(situation: string, language: Language, path: string, names: readonly PostName[]): SitePage {
  const posts = names.map((name): Post => POSTS[name]);
  const module = el('li', {}, el('article', {}, headline(FEED_WORDS[language].jobs), bodyCopy('Wartung, Ulm')));
  const list = el('ul', {}, ...posts.map((post, at) => article(post, at, language)), posts.length > 1 ? module : null);
  const beside = el('aside', {}, el('article', {}, head({ author: jorunn, age: 1 }, language), bodyCopy('Nebenan')));
  return sitePage<FeedReading>(
    { kind: 'feed', situation, language, path, title: FEED_WORDS[language].home },
    el('section', {}, list) + beside,
    { posts: posts.map((post) => expectedPost(post, language)) },
  );
}

export const FEED_PAGES: readonly SitePage[] = [
  feedPage('home-de', 'de', '/discover/updates', ['liked', 'shared', 'advert', 'quoting']),
  feedPage('home-en', 'en', '/discover/updates', ['quoting', 'advert', 'shared', 'liked']),
  feedPage('own-posts-de', 'de', '/discover/your-posts', ['quoting', 'liked']),
  feedPage('post-de', 'de', detail('7a31c0'), ['liked']),
  feedPage('post-en', 'en', detail('7a31c1'), ['shared']),
];
