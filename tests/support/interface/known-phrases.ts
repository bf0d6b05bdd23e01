import type { PageLanguage, SectionId } from '../../../lib/domain/profile/reading.ts';
import { ACTION_LABELS } from '../../../lib/languages/action-labels.ts';
import { LABELS } from '../../../lib/languages/labels.ts';
import { TEXT_LABELS } from '../../../lib/languages/text-labels.ts';
import { FEED_WORDS } from '../../samples/feed/words.ts';
import { PAGE_WORDS, type PageWords } from '../../samples/page-words.ts';
import { type Phrase, phrase } from './phrase.ts';

/** A number that no phrase holds of itself. */
const NUMBER = 4711;

/** The template behind words that are made with a number. */
const counted = (make: (count: number) => string): string => make(NUMBER).replace(/4[.,\s\u202f’]?711/, '{n}');

/** The same for one thing and for several; the form for several is the one that takes any number. */
const both = (make: (count: number) => string): string[] => [counted(make), make(1).replace('1', '{n}')];

const page = (of: (words: PageWords) => string | readonly string[]): Phrase =>
  phrase((language) => of(PAGE_WORDS[language]));

const keysOf = <Key extends string>(map: Readonly<Partial<Record<Key, unknown>>>): Key[] => Object.keys(map) as Key[];

const SECTIONS = keysOf(PAGE_WORDS.en.sections).map((section: SectionId) =>
  phrase((language) => [PAGE_WORDS[language].sections[section], ...(LABELS[language].sections[section] ?? [])]),
);

/** Lists of the readers of which any word means the same. */
const ONE_MEANING = [
  ...(['present', 'otherActions', 'given', 'received', 'currentCompany', 'openToWork', 'skillsLine'] as const)
    .filter((key) => key !== 'otherActions')
    .map((key) => phrase((language) => LABELS[language][key])),
  ...keysOf(LABELS.en.companyDetails).map((key) => phrase((language) => LABELS[language].companyDetails[key])),
  ...keysOf(LABELS.en.posts).map((key) => phrase((language) => LABELS[language].posts[key])),
  ...(['publish', 'accept', 'ignore', 'pending', 'follow', 'following', 'noReaction'] as const).map((key) =>
    phrase((language) => ACTION_LABELS[language][key]),
  ),
  ...ACTION_LABELS.en.reactions.map((_, place) => phrase((language) => ACTION_LABELS[language].reactions[place] ?? '')),
  ...(['contactInfo', 'onlyYou', 'topSkills'] as const).map((key) => phrase((language) => TEXT_LABELS[language][key])),
  phrase((language) => LABELS[language].overview),
  phrase((language) => `{name} ${LABELS[language].hiring[0]}`),
];

const FROM_PAGES = [
  ...keysOf(PAGE_WORDS.en.employment).map((key) => page(({ employment }) => employment[key])),
  ...keysOf(PAGE_WORDS.en.modes).map((key) => page(({ modes }) => modes[key])),
  ...keysOf(PAGE_WORDS.en.levels).map((key) => page(({ levels }) => levels[key])),
  ...keysOf(PAGE_WORDS.en.age).map((key) => page(({ age }) => both(age[key]))),
  ...[0, 1, 2].flatMap((place) => [
    page(({ degree }) => degree[place] ?? ''),
    page(({ spokenDegree }) => spokenDegree[place] ?? ''),
  ]),
  ...keysOf(PAGE_WORDS.en.showAllOf).map((key) => page(({ showAllOf }) => counted(showAllOf[key]))),
  ...(
    ['showAll', 'message', 'connect', 'follow', 'more', 'openTo', 'addSection', 'enhance', 'editProfile'] as const
  ).map((key) => page((words) => words[key])),
  ...(
    ['profilePhoto', 'coverPhoto', 'analytics', 'views', 'nothingPosted', 'report', 'search', 'bothKnow'] as const
  ).map((key) => page((words) => words[key])),
  ...(
    ['createPost', 'nothingGiven', 'otherProfiles', 'mayKnow', 'servicesOffered', 'send', 'comment', 'repost'] as const
  ).map((key) => page((words) => words[key])),
  ...(['posts', 'comments', 'images'] as const).map((key) => page(({ pills }) => pills[key])),
  ...PAGE_WORDS.en.nav.map((_, place) => page(({ nav }) => nav[place] ?? '')),
  page(({ moreText }) => `…${moreText}`),
  page(({ you }) => `• ${you}`),
  page((words) => words.currentCompany('{name}')),
  page((words) => words.topSchool('{name}')),
  page((words) => words.inviteLabel('{name}')),
  page((words) => words.verifiedLabel('{name}')),
  page((words) => words.issued('{it}')),
  page((words) => words.reposted('{name}')),
  page((words) => counted((count) => words.skillsMore('{name}', count))),
  page((words) => counted((count) => words.mutual('{name}', count))),
  page((words) => words.followers('{n}')),
  page((words) =>
    counted((count) => words.connections(count).number + words.connections(count).word).replace('{n}', '{n} '),
  ),
  page((words) => words.connections(NUMBER).word),
];

const FROM_FEEDS = [
  ...(
    ['feedPost', 'promoted', 'promotedBy', 'edited', 'site', 'react', 'reactMenu', 'viewImage', 'startPost'] as const
  ).map((key) => phrase((language) => FEED_WORDS[language][key])),
  ...(['jobsForYou', 'loadMore'] as const).map((key) => phrase((language) => FEED_WORDS[language][key])),
  ...(['menu', 'hide', 'followLabel'] as const).map((key) => phrase((language) => FEED_WORDS[language][key]('{name}'))),
  ...(['comments', 'reposts', 'votes'] as const).map((key) => phrase((language) => both(FEED_WORDS[language][key]))),
  ...(['likes', 'comments', 'follows', 'reposts'] as const).flatMap((kind) => [
    phrase((language) => FEED_WORDS[language].reason(kind, '{name}')),
    phrase((language) => FEED_WORDS[language].reason(kind, '').trim()),
  ]),
  phrase((language) => FEED_WORDS[language].reactions('{n}')),
  phrase((language) => counted((count) => FEED_WORDS[language].reacted('{name}', count))),
  phrase((language: PageLanguage) => FEED_WORDS[language].reason('suggested', '')),
];

/** What the tables of the readers and the words of the sample pages hold in all four languages. */
export const KNOWN_PHRASES: readonly Phrase[] = [...SECTIONS, ...FROM_PAGES, ...FROM_FEEDS, ...ONE_MEANING];
