import type { FeedPost } from '../../../../lib/domain/pages/feed.ts';
import type { MessagesReading } from '../../../../lib/domain/pages/messages.ts';
import type { ListedPerson } from '../../../../lib/domain/pages/people.ts';
import type { Translate } from '../../../../lib/languages/translate.ts';
import type { FieldView, SeenPart } from '../../../../lib/messages/self-test-view.ts';
import type { OtherReading } from '../page-view.ts';
import { entry, type FieldMaker, fieldsIn, part } from './field.ts';

/** Entries of a list that are shown one by one. */
const SHOWN = 30;

/** Everything a page that is no profile gave, entry by entry. */
export function seenPage(reading: OtherReading, t: Translate, locale: string): SeenPart[] {
  const make = fieldsIn(t, locale, reading.language, !('unverified' in reading));
  switch (reading.kind) {
    case 'feed':
      return reading.posts
        .slice(0, SHOWN)
        .map((post) => part(t('sees.post', { author: post.author }), postFields(post, make), t));
    case 'people':
      return reading.people.slice(0, SHOWN).map((person) => part(person.name, personFields(person, make), t));
    case 'invitations':
      return reading.people
        .slice(0, SHOWN)
        .map((person) => part(person.name, [...personFields(person, make), make.fact('field.sent', person.sent)], t));
    case 'messages':
      return messageParts(reading, make, t);
    case 'company':
      return [part(reading.name, companyFields(reading, make), t)];
    case 'job':
      return [part(reading.title, jobFields(reading, make), t)];
  }
}

/** Entries that `seenPage` leaves out. */
export function leftOut(reading: OtherReading): number {
  const over = (entries: readonly unknown[]) => Math.max(0, entries.length - SHOWN);
  switch (reading.kind) {
    case 'feed':
      return over(reading.posts);
    case 'people':
    case 'invitations':
      return over(reading.people);
    case 'messages':
      return over(reading.messages) + over(reading.conversations);
    case 'company':
    case 'job':
      return 0;
  }
}

function postFields(post: FeedPost, { fact, words }: FieldMaker): FieldView[] {
  return [
    fact('field.author', post.author),
    words('field.headline', post.authorHeadline, 'absent'),
    fact('field.age', post.age, post.promoted ? 'absent' : 'unclear'),
    words('field.text', post.text, post.media === 'none' ? 'unclear' : 'absent'),
    fact('field.reactions', post.reactions, 'absent'),
    fact('field.comments', post.comments, 'absent'),
    fact('field.reposts', post.reposts, 'absent'),
    fact('field.repostedBy', post.repostedBy, 'absent'),
    fact('field.ad', post.promoted),
    fact('field.id', post.urn),
  ];
}

function personFields(
  { name, headline, location, degree, path }: ListedPerson,
  { fact, words }: FieldMaker,
): FieldView[] {
  return [
    fact('field.name', name),
    words('field.headline', headline, 'absent'),
    fact('place.location', location, 'absent'),
    fact('field.degree.connection', degree, 'absent'),
    fact('place.address', path),
  ];
}

/** Who and when; what people wrote to each other is counted, not shown. */
function messageParts(
  { partner, messages, conversations }: MessagesReading,
  make: FieldMaker,
  t: Translate,
): SeenPart[] {
  const open = messages
    .slice(-SHOWN)
    .flatMap(({ sender, text, time }) =>
      entry([
        make.fact('field.sender', [sender, time].filter(Boolean).join(', ')),
        make.fact('field.length', text.length, 'absent'),
      ]),
    );
  const thread = part(t('sees.thread'), [make.fact('field.partner', partner), ...open], t);
  const names = conversations.slice(0, SHOWN).map(({ name }) => make.fact('field.name', name));
  return names.length > 0 ? [thread, part(t('sees.conversations'), names, t)] : [thread];
}

function companyFields(reading: Extract<OtherReading, { kind: 'company' }>, { fact, words }: FieldMaker): FieldView[] {
  return [
    fact('field.name', reading.name),
    words('field.headline', reading.tagline, 'absent'),
    fact('fact.industry', reading.industry),
    fact('fact.location', reading.location),
    fact('fact.employees', reading.employees),
    fact('fact.followers', reading.followers),
    fact('fact.website', reading.website, 'unseen'),
    words('fact.about', reading.about, 'unseen'),
    fact('fact.specialties', reading.specialties.join(', '), 'unseen'),
    fact('field.address', reading.path),
  ];
}

function jobFields(reading: Extract<OtherReading, { kind: 'job' }>, { fact, words }: FieldMaker): FieldView[] {
  return [
    fact('field.title', reading.title),
    fact('fact.company', reading.company),
    fact('fact.location', reading.location),
    words('fact.text', reading.text),
    fact('field.address', reading.path),
  ];
}
