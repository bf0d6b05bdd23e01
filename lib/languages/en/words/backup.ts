/** The journal as a file, and back. */
export const backup = {
  'backup.title': 'Backup of the journal',
  'backup.text':
    'As a file that can be kept anywhere. Encrypted, only the passphrase opens it; if that is forgotten, nobody can help. Reading it back adds what is missing and changes nothing that is there.',
  'backup.passphrase': 'Passphrase',
  'backup.passphrase.hint':
    'At least twelve characters; four loose words are easy to remember. The program “age” opens the file with it, too.',
  'backup.save': 'Save encrypted',
  'backup.plain': 'Save unencrypted (JSON)',
  'backup.restore': 'Read a backup …',
  'backup.short': 'The passphrase needs at least twelve characters.',
  'backup.working': 'One moment …',
  'backup.saved': 'Saved: {count, plural, =0 {no lines} one {one line} other {# lines}}.',
  'backup.restored':
    'Read: {count, plural, =0 {no lines} one {one line} other {# lines}}. What was there already stayed as it was.',
  'backup.failed': 'That did not work. What is there is unchanged; please try again.',
} as const;
