/** The journal as a file, and back; how long it lasts. */
export const backup = {
  'backup.title': 'Backup of the journal',
  'backup.text':
    'As a file that can be kept anywhere. Encrypted, only the passphrase opens it; if that is forgotten, nobody can help. Reading it back adds what is missing and changes nothing that is there.',
  'backup.passphrase': 'Passphrase',
  'backup.passphrase.hint':
    'At least twelve characters; four unrelated words are easy to remember. The program “age” opens the file with it, too.',
  'backup.save': 'Save encrypted',
  'backup.plain': 'Save unencrypted (JSON)',
  'backup.restore': 'Read a backup …',
  'backup.short': 'The passphrase needs at least twelve characters.',
  'backup.working': 'One moment …',
  'backup.saved': 'Saved: {count, plural, =0 {no lines} one {one line} other {# lines}}.',
  'backup.restored':
    'Read: {count, plural, =0 {no lines} one {one line} other {# lines}}. What was there already stayed as it was.',
  'backup.failed': 'That did not work. What is there is unchanged; please try again.',
  'backup.last': 'Last saved on {day}.',
  'backup.never': 'Never backed up.',
  'backup.remind': 'Remind me to back up',
  'backup.remind.text': 'In the journal, after 30 days and 20 new entries at the earliest.',
  'backup.due.since':
    'Since the backup on {day}, {more, select, yes {more than {count} entries} other {{count} entries}} have been added; so far they are kept in this browser only.',
  'backup.due.never':
    'The journal holds {more, select, yes {more than {count}} other {{count}}} entries of your own, and none of them has been backed up yet.',
  'backup.due.way': 'Go to the backup',
  'backup.due.later': 'Ask again in two weeks',
  'backup.due.off': 'Stop reminding me',
  'backup.due.later.said': 'Nothing more of it until {day}.',
  'backup.due.off.said': 'There will be no more reminders. Settings can switch them on again.',
  'storage.lasting': 'The browser will not clear this data away by itself.',
  'storage.passing': 'If space runs short, the browser may delete this data.',
  'storage.refused': 'The browser did not agree. A backup helps in any case.',
  'storage.ask': 'Keep for good',
  'retention.title': 'How long people are kept',
  'retention.text':
    'Counted from the last contact; after that, records are deleted automatically. You can make it shorter, not longer. Anyone with a next step ahead is kept until then.',
  'retention.months': '{count, plural, one {one month} other {# months}}',
} as const;
