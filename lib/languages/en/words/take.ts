/** Taking an export into the journal. */
export const take = {
  'take.title': 'Take into the journal',
  'take.how':
    'Only what is ticked. Of texts, the first words; email addresses and phone numbers never. Notes stay as they are, and what was noticed is not listed twice. All of it can be taken back at once.',
  'take.contacts': '{count, plural, one {One contact} other {# contacts}} with title and company',
  'take.messages': '{count, plural, one {One message} other {# messages}} with single people',
  'take.invitations': '{count, plural, one {One invitation sent} other {# invitations sent}}',
  'take.own': '{count, plural, one {One post or comment of your own} other {# posts and comments of your own}}',
  'take.do': 'Take',
  'take.taking': 'Taking …',
  'take.done': 'Taken: {count, plural, one {one line} other {# lines}}. What was there already stayed as it was.',
  'take.stopped': 'Stopped after {count, plural, one {one line} other {# lines}}. It can go on, or be taken back.',
  'take.on': 'Go on',
  'take.undo': 'Take everything back',
  'take.undone': 'Taken back.',
  'take.failed': 'That was interrupted. What is in the journal stays; “Take” once more goes on.',
} as const;
