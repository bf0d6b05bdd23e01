import { LABELS } from '../../../languages/labels.ts';
import type { Steps } from '../../steps.ts';
import { placeAt } from '../place.ts';
import { pageLanguage } from '../profile/language.ts';
import { elementsOf, type MakeElement, MODEL_PATH, type ModelWords } from './elements.ts';
import { emberFeed, sduiFeed } from './feeds.ts';
import { emberProfile } from './profile-ember.ts';
import { sduiProfile } from './profile-sdui.ts';

/** An invented page of a kind, in a document of its own that no page holds. */
export interface Model {
  root: Document;
  url: URL;
}

type Draw = (el: MakeElement, words: ModelWords) => Element;

/**
 * How often each model is read: engines compile a function when it has run a few times. A profile's reader runs each of its
 * functions seldom, and compiling more of it gains nothing; that of a feed runs the same ones for every post.
 */
const PROFILES = { path: MODEL_PATH, draw: [sduiProfile, emberProfile] satisfies Draw[], turns: 6 };
const FEEDS = { path: '/feed/', draw: [sduiFeed, emberFeed] satisfies Draw[], turns: 24 };

const NOTHING = { path: '', draw: [] satisfies Draw[], turns: 0 };

function kindAt(url: URL) {
  const place = placeAt(url);
  if (place === 'profile') return PROFILES;
  // Where no reader is slow there is nothing to rehearse.
  return place === 'home' || place === 'activity' ? FEEDS : NOTHING;
}

/** Invented pages of the kind that stands at an address, in both generations; none where no reader is slow. */
export function* modelsFor(page: Document, url: URL): Steps<Model[]> {
  const { path, draw } = kindAt(url);
  const models: Model[] = [];
  const words = wordsIn(page);
  for (const drawOne of draw) {
    yield;
    const root = page.implementation.createHTMLDocument('');
    root.documentElement.lang = page.documentElement.lang;
    root.body.append(drawOne(elementsOf(root), words));
    models.push({ root, url: new URL(path, url) });
  }
  return models;
}

/**
 * Reads invented pages of the same kind as the one that stands there, so that functions have been compiled when that one
 * is read: the first run of each takes two to three times as long as any later one.
 * @param read reads a page as it will be read
 */
export function* rehearse(page: Document, url: URL, read: (model: Model) => Steps<unknown>): Steps<void> {
  const models = yield* modelsFor(page, url);
  const { turns } = kindAt(url);
  for (let turn = 0; turn < turns; turn++) {
    for (const model of models) {
      yield;
      yield* read(model);
    }
  }
}

function wordsIn(page: Document): ModelWords {
  const { months, present, employmentTypes, followers, reposted, posts, sections } = LABELS[pageLanguage(page)];
  const first = (words: readonly string[] | undefined) => words?.[0] ?? '';
  return {
    month: first(months[6]),
    present: first(present),
    type: first(employmentTypes),
    followers: first(followers),
    reposted: first(reposted),
    comments: first(posts.comments),
    heading: first(posts.heading),
    languages: first(sections.languages),
  };
}
