/** The journal as a file, and back. */
export const backup = {
  'backup.title': 'Sicherung des Journals',
  'backup.text':
    'Als Datei, die überall aufbewahrt werden kann. Verschlüsselt öffnet sie nur, wer die Passphrase kennt; ist sie vergessen, kann niemand helfen. Das Einlesen ergänzt, was fehlt, und ändert nichts, was da ist.',
  'backup.passphrase': 'Passphrase',
  'backup.passphrase.hint':
    'Mindestens zwölf Zeichen; vier lose Wörter merken sich gut. Auch das Programm „age“ öffnet die Datei damit.',
  'backup.save': 'Verschlüsselt sichern',
  'backup.plain': 'Unverschlüsselt sichern (JSON)',
  'backup.restore': 'Sicherung einlesen …',
  'backup.short': 'Die Passphrase braucht mindestens zwölf Zeichen.',
  'backup.working': 'Einen Augenblick …',
  'backup.saved': 'Gesichert: {count, plural, =0 {keine Zeile} one {eine Zeile} other {# Zeilen}}.',
  'backup.restored':
    'Eingelesen: {count, plural, =0 {keine Zeile} one {eine Zeile} other {# Zeilen}}. Was schon da war, blieb, wie es war.',
  'backup.failed': 'Das hat nicht geklappt. Was da ist, ist unverändert; bitte noch einmal versuchen.',
} as const;
