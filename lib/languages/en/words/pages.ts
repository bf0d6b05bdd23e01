import type { pages as de } from '../../de/words/pages.ts';

/** Pages that are no profile, and what the user writes there. */
export const pages: Record<keyof typeof de, string> = {
  'page.home': 'Home feed',
  'page.post': 'Post',
  'page.posts.person': 'Posts of one person',
  'page.posts.company': 'Posts of one company',
  'page.company': 'Company',
  'page.messages': 'Messages',
  'page.people.search': 'People search',
  'page.people.connections': 'Connections',
  'page.people.followers': 'Followers',
  'page.people.following': 'People followed',
  'page.people.company': 'Employees',
  'page.invitations': 'Invitations',
  'page.job': 'Job posting',

  'posts.read':
    '{posts, plural, =0 {No post to be seen yet.} =1 {{ads, plural, =0 {One post read.} other {One ad read.}}} other {# posts read{ads, plural, =0 {} =1 {, one of them an ad} other {, # of them ads}}.}}',
  'post.read':
    '{comments, plural, =0 {The post was read.} =1 {The post and one comment were read.} other {The post and # comments were read.}}',
  'company.read': '{facts, plural, =0 {Nothing but the name was read.} =1 {One fact read.} other {# facts read.}}',
  'messages.read':
    '{messages, plural, =0 {No message to be seen yet.} =1 {One message read.} other {# messages read.}}',
  'messages.closed':
    'No conversation is open{conversations, plural, =0 {} =1 {; one is in the list} other {; # are in the list}}.',
  'people.read': '{people, plural, =1 {One person in this list.} other {# people in this list.}}',
  'people.connections.read': '{people, plural, =1 {One connection in this list.} other {# connections in this list.}}',
  'invitations.read': '{people, plural, =1 {One invitation in this list.} other {# invitations in this list.}}',
  'job.read': 'The job posting was read.',
  'page.kept': 'None of it is kept.',
  'page.kept.comments':
    '{count, plural, =1 {Your comment now counts} other {Your # comments now count}} toward your own profile and {count, plural, =1 {stays} other {stay}} on this device.',
  'page.kept.posts':
    '{count, plural, =1 {Your post now counts} other {Your # posts now count}} toward your own profile and {count, plural, =1 {stays} other {stay}} on this device.',

  'fact.industry': 'Industry',
  'fact.location': 'Location',
  'fact.employees': 'Size',
  'fact.followers': 'Followers',
  'fact.website': 'Website',
  'fact.specialties': 'Specialties',
  'fact.about': 'Description',
  'fact.company': 'Company',
  'fact.text': 'Text',
  'fact.number': '{count, number}',
  'fact.length': '{count, number} characters',

  'limit.posts': 'More posts load as you scroll and are read then.',
  'limit.people': 'More people load as you scroll or on the next page.',
  'limit.messages': 'Older messages load as you scroll up.',
  'limit.company': 'There is more on the company’s “About” page.',
  'limit.job': 'Reading job postings has not been checked on real pages yet. There may be gaps.',

  'beside.thread':
    'Open beside it: a conversation{messages, plural, =0 {} =1 {, one message read} other {, # messages read}}.',
  'beside.thread.of': 'Open beside it: messages with {name}{messages, plural, =0 {} =1 {, one read} other {, # read}}.',
  'beside.list':
    'Open beside it: messages{conversations, plural, =0 {} =1 {, one conversation in the list} other {, # conversations in the list}}.',

  'draft.post': 'Post in progress',
  'draft.comment': 'Comment in progress',
  'draft.message': 'Message in progress',
  'draft.invitation': 'Invitation note in progress',
};
