/** The user's own activity beside the three goals. */
export const goals = {
  'goals.label': 'Three goals',
  'goals.title.more': 'This month so far more than usual: {goals}',
  'goals.title.fewer': 'This month so far less than usual: {goals}',
  'goals.title.same': 'This month so far as usual',
  'goals.title.open': 'What was done for the three goals',
  'goals.what.branding': 'own posts and comments',
  'goals.what.sales': 'conversations',
  'goals.what.hr': 'conversations about jobs',
  'goals.month': '{month} so far: {now}, usual: {usual}',
  'goals.month.open': '{month} so far: {now}',
  'goals.usual': 'usual {n}',
  'goals.aim': 'Goal of the narrative',
  'goals.key': 'One column a week; outlined: one that does not count in full yet; dashed: the usual week.',
  'goals.key.open':
    'One column a week; outlined: one that does not count in full yet. What is usual will be shown as soon as three earlier weeks and three earlier months are known.',
  'goals.unplaced':
    '{count, plural, one {One conversation counts} other {# conversations count}} for none of the goals, because the person has no role yet.',
  'goals.unplaced.way': 'Give roles',
  'goals.table': 'As a table',
  'goals.table.week': 'Week from',
  'goals.table.running': '{day}, so far',
  'goals.table.month': 'Month up to the day',
  'goals.table.usual': 'Usual',
  'goals.table.span': '{from} to {until}',
  'goals.how': 'What counts, and what it is compared with',
  'goals.how.branding': 'Being known: own posts and comments.',
  'goals.how.sales':
    'Sales: conversations (call, meeting, email, message) with prospects, customers, and partners. Several with the same person on one day are one.',
  'goals.how.hr': 'HR: conversations with people who apply or were approached for a job.',
  'goals.how.unsaid':
    '{goal, select, none {Conversations with people without a role count for none of the goals.} other {Conversations with people without a role count by your own role: {name}.}}',
  'goals.how.theme': 'Where an entry has a theme of the narrative, it counts for the goal that the theme serves.',
  'goals.how.not':
    'Reactions, requests, and posts passed on do not count, on purpose: where they are goals, people applaud each other in circles.',
  'goals.how.like':
    'You are compared with yourself only: this month with the same days of up to five earlier ones, whole weeks with whole weeks; the middle value is the usual one. What was neither noted, noticed nor read from a file is missing. People who were deleted no longer count.',
} as const;
