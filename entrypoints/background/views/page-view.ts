import type { CompanyReading } from '../../../lib/domain/pages/company.ts';
import type { FeedReading } from '../../../lib/domain/pages/feed.ts';
import type { JobReading } from '../../../lib/domain/pages/job.ts';
import type { MessagesReading } from '../../../lib/domain/pages/messages.ts';
import type { PageReading } from '../../../lib/domain/pages/page-reading.ts';
import type { InvitationsReading, PeopleReading } from '../../../lib/domain/pages/people.ts';
import type { ProfileReading } from '../../../lib/domain/profile/reading.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { WordKey } from '../../../lib/languages/words.ts';
import type { PageView } from '../../../lib/messages/view.ts';
import { feedPlace } from '../../../lib/sites/linkedin/feed/address.ts';
import { peopleList } from '../../../lib/sites/linkedin/people/address.ts';
import { feedPlace as xingFeedPlace } from '../../../lib/sites/xing/feed/address.ts';
import { peopleList as xingPeopleList } from '../../../lib/sites/xing/people/address.ts';

export type OtherReading = Exclude<PageReading, ProfileReading>;

/** What is said of a page that is no profile: what it is and how much was read. Counts and headings, no private words. */
export function pageView(reading: OtherReading, url: URL, translate: Translate): PageView {
  const view = viewOf(reading, url, translate);
  return 'unverified' in reading ? { ...view, limits: [...view.limits, translate('person.unverified')] } : view;
}

function viewOf(reading: OtherReading, url: URL, translate: Translate): PageView {
  const blank = { kind: reading.kind, name: null, facts: [], limits: [], kept: null };
  switch (reading.kind) {
    case 'feed':
      return { ...blank, ...feed(reading, url, translate) };
    case 'company':
      return { ...blank, ...company(reading, translate) };
    case 'messages':
      return { ...blank, ...messages(reading, translate) };
    case 'people':
      return { ...blank, ...people(reading, url, translate) };
    case 'invitations':
      return { ...blank, ...invitations(reading, translate) };
    case 'job':
      return { ...blank, ...job(reading, translate) };
  }
}

type Said = Pick<PageView, 'title' | 'sentence'> & Partial<PageView>;

const FEEDS = {
  home: 'page.home',
  post: 'page.post',
  person: 'page.posts.person',
  company: 'page.posts.company',
} as const;

function feed({ posts }: FeedReading, url: URL, t: Translate): Said {
  const page = (feedPlace(url) ?? xingFeedPlace(url))?.page ?? 'home';
  const title = t(FEEDS[page]);
  if (page === 'post' && posts.length === 1) {
    return { title, sentence: t('post.read', { comments: posts[0]?.shownComments?.length ?? 0 }) };
  }
  const ads = posts.filter(({ promoted }) => promoted).length;
  return { title, sentence: t('posts.read', { posts: posts.length, ads }), limits: [t('limit.posts')] };
}

function company(reading: CompanyReading, t: Translate): Said {
  const { name, industry, location, employees, followers, website, specialties, about } = reading;
  const facts = factsOf(t, [
    ['fact.industry', industry],
    ['fact.location', location],
    ['fact.employees', employees],
    ['fact.followers', followers],
    ['fact.website', website],
    ['fact.specialties', specialties.join(', ')],
    ['fact.about', about && t('fact.length', { count: about.length })],
  ]);
  const isCut = reading.network === 'linkedin' && (about === null || website === null);
  const limits = isCut ? [t('limit.company')] : [];
  return { title: t('page.company'), name, sentence: t('company.read', { facts: facts.length }), facts, limits };
}

function messages({ partner, messages: read, conversations }: MessagesReading, t: Translate): Said {
  const isOpen = read.length > 0 || partner !== null;
  return {
    title: t('page.messages'),
    name: partner,
    sentence: isOpen
      ? t('messages.read', { messages: read.length })
      : t('messages.closed', { conversations: conversations.length }),
    limits: isOpen ? [t('limit.messages')] : [],
  };
}

function people({ people: listed }: PeopleReading, url: URL, t: Translate): Said {
  const list = peopleList(url) ?? xingPeopleList(url) ?? 'search';
  const key = list === 'connections' ? 'people.connections.read' : 'people.read';
  return {
    title: t(`page.people.${list}`),
    sentence: t(key, { people: listed.length }),
    limits: [t('limit.people')],
  };
}

function invitations({ people: listed }: InvitationsReading, t: Translate): Said {
  return {
    title: t('page.invitations'),
    sentence: t('invitations.read', { people: listed.length }),
    limits: [t('limit.people')],
  };
}

function job({ title, company: by, location, text }: JobReading, t: Translate): Said {
  const facts = factsOf(t, [
    ['fact.company', by],
    ['fact.location', location],
    ['fact.text', text && t('fact.length', { count: text.length })],
  ]);
  return { title: t('page.job'), name: title, sentence: t('job.read'), facts, limits: [t('limit.job')] };
}

/** Only what the page tells. */
function factsOf(t: Translate, given: readonly (readonly [WordKey, string | number | null])[]): PageView['facts'] {
  return given.flatMap(([key, value]) => {
    const shown = typeof value === 'number' ? t('fact.number', { count: value }) : value;
    return shown ? [{ label: t(key), value: shown }] : [];
  });
}
