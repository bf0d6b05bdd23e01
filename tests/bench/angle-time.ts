import MiniSearch from 'minisearch';
import { createRanking, type RankedTheme } from '../../lib/domain/angles/ranking/rank.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import { allAngles } from '../angles/all-texts.ts';
import { CONTEXTS } from '../eval/sets.ts';
import { angleRow } from './angle-rows.ts';
import type { Row } from './report.ts';

export interface AngleTimes {
  /** Milliseconds a round: all texts indexed, and every post searched. */
  own: number[];
  peer: number[];
  /** Places that were filled, so that a search that finds nothing is no fast search. */
  ownFound: number;
  peerFound: number;
}

const ANGLES = 60;
const POSTS = 25;

/** Sixty angles of a full narrative against a page of 25 posts, ours and MiniSearch in turns on the same texts. */
function timeAngles(rounds: number): AngleTimes {
  const documents = sixtyAngles();
  const posts = [...CONTEXTS.values()]
    .flat()
    .flatMap(({ page }) => page?.text ?? [])
    .slice(0, POSTS);
  const times: AngleTimes = { own: [], peer: [], ownFound: 0, peerFound: 0 };
  // The first rounds are for the engine, which compiles what is used often.
  for (let round = -3; round < rounds; round += 1) {
    const own = timed(() => searchOwn(documents, posts));
    const peer = timed(() => searchPeer(documents, posts));
    if (round < 0) continue;
    times.own.push(own.milliseconds);
    times.peer.push(peer.milliseconds);
    times.ownFound = own.found;
    times.peerFound = peer.found;
  }
  return times;
}

function sixtyAngles(): RankedTheme[] {
  const angles = allAngles().filter(
    ({ narrative, language, role }) => narrative === 'staffing' && language === 'de' && role === 'sales',
  );
  const step = Math.floor(angles.length / ANGLES);
  return Array.from({ length: ANGLES }, (_, at) => angles[at * step])
    .flatMap((one) => (one ? [one.angle] : []))
    .map(({ id, title, opening, facts, theme }) => ({
      id,
      title,
      body: [opening, ...facts.map(({ text }) => text)].join(' '),
      keywords: [theme.title],
    }));
}

function searchOwn(documents: readonly RankedTheme[], posts: readonly string[]): number {
  const rank = createRanking(documents, STOP_WORDS);
  return posts.reduce((found, post) => found + rank(post).filter(({ score }) => score > 0).length, 0);
}

/** As its documentation shows it: whole words, which is its fastest way. */
function searchPeer(documents: readonly RankedTheme[], posts: readonly string[]): number {
  const index = new MiniSearch<RankedTheme>({
    fields: ['title', 'body', 'keywords'],
    searchOptions: { boost: { keywords: 2.5, title: 2 } },
  });
  index.addAll(documents);
  return posts.reduce((found, post) => found + index.search(post).length, 0);
}

function timed(search: () => number): { milliseconds: number; found: number } {
  const started = performance.now();
  const found = search();
  return { milliseconds: performance.now() - started, found };
}

/** The row of the table, measured. */
export const rankAngles = (rounds: number): Row => angleRow(timeAngles(rounds));
