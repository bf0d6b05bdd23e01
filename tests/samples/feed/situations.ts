import { henrikeDahlmann } from '../persons/henrike-dahlmann.ts';
import { mathildePerrenoud } from '../persons/mathilde-perrenoud.ts';
import { moorkamp, wiesbrunn } from './actors.ts';
import type { FeedPage, PostName } from './page.ts';
import { POSTS } from './posts.ts';

const ALL = Object.keys(POSTS) as PostName[];
const home = { page: 'home' } as const;
const post = { page: 'post' } as const;

/** Every sample page with posts under the name of its case's folder. */
export const FEED_SITUATIONS: Readonly<Record<string, FeedPage>> = {
  'sdui-home-de': { generation: 'S', language: 'de', place: home, posts: ALL },
  'sdui-home-en': { generation: 'S', language: 'en', place: home, posts: ALL },
  'sdui-home-it': { generation: 'S', language: 'it', place: home, posts: ALL, keys: '2026-09' },
  'sdui-home-fr': { generation: 'S', language: 'fr', place: home, posts: [...ALL].reverse() },
  'sdui-post-de': { generation: 'S', language: 'de', place: post, posts: ['discussed'], stale: ['liked', 'poll'] },
  'sdui-post-en-reshare': { generation: 'S', language: 'en', place: post, posts: ['reshared'], keys: '2026-11' },
  'sdui-person-fr': {
    generation: 'S',
    language: 'fr',
    place: { page: 'person', person: mathildePerrenoud },
    posts: ['reshared', 'discussed'],
    keys: '2026-11',
    stale: ['liked'],
  },
  'sdui-company-en': {
    generation: 'S',
    language: 'en',
    place: { page: 'company', company: moorkamp },
    posts: ['event', 'advertOfPage'],
    keys: '2026-11',
  },
  'ember-home-de': { generation: 'E', language: 'de', place: home, posts: ALL },
  'ember-home-en': { generation: 'E', language: 'en', place: home, posts: ALL },
  'ember-home-fr': { generation: 'E', language: 'fr', place: home, posts: [...ALL].reverse() },
  'ember-post-it': { generation: 'E', language: 'it', place: post, posts: ['discussed'] },
  'ember-person-de': {
    generation: 'E',
    language: 'de',
    place: { page: 'person', person: henrikeDahlmann },
    posts: ['mentionFirst', 'job', 'reshared'],
  },
  'ember-company-en': {
    generation: 'E',
    language: 'en',
    place: { page: 'company', company: wiesbrunn },
    posts: ['document', 'openPoll', 'event'],
  },
};
