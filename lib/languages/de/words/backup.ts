/** The journal as a file, and back; how long it lasts. */
export const backup = {
  'backup.title': 'Sicherung des Journals',
  'backup.text':
    'Als Datei, die überall aufbewahrt werden kann. Verschlüsselt öffnet sie nur, wer die Passphrase kennt; ist sie vergessen, kann niemand helfen. Das Einlesen ergänzt, was fehlt, und ändert nichts, was da ist.',
  'backup.passphrase': 'Passphrase',
  'backup.passphrase.hint':
    'Mindestens zwölf Zeichen; vier Wörter ohne Zusammenhang sind leicht zu merken. Auch das Programm „age“ öffnet die Datei damit.',
  'backup.save': 'Verschlüsselt sichern',
  'backup.plain': 'Unverschlüsselt sichern (JSON)',
  'backup.restore': 'Sicherung einlesen …',
  'backup.short': 'Die Passphrase braucht mindestens zwölf Zeichen.',
  'backup.working': 'Einen Augenblick …',
  'backup.saved': 'Gesichert: {count, plural, =0 {keine Zeile} one {eine Zeile} other {# Zeilen}}.',
  'backup.restored':
    'Eingelesen: {count, plural, =0 {keine Zeile} one {eine Zeile} other {# Zeilen}}. Was schon da war, blieb, wie es war.',
  'backup.failed': 'Das hat nicht geklappt. Was da ist, ist unverändert; bitte noch einmal versuchen.',
  'backup.last': 'Zuletzt gesichert am {day}.',
  'backup.never': 'Noch nie gesichert.',
  'backup.remind': 'An die Sicherung erinnern',
  'backup.remind.text': 'Im Journal, frühestens nach 30 Tagen und 20 neuen Einträgen.',
  'backup.due.since':
    'Seit der Sicherung am {day} {more, select, yes {sind mehr als {count} Einträge} other {sind {count} Einträge}} dazugekommen; bisher liegen sie nur in diesem Browser.',
  'backup.due.never':
    'Im Journal stehen {more, select, yes {mehr als {count}} other {{count}}} eigene Einträge, gesichert ist noch keiner.',
  'backup.due.way': 'Zur Sicherung',
  'backup.due.later': 'In zwei Wochen wieder fragen',
  'backup.due.off': 'Nicht mehr erinnern',
  'backup.due.later.said': 'Bis zum {day} bleibt es still.',
  'backup.due.off.said': 'Daran wird nicht mehr erinnert. In den Einstellungen lässt es sich wieder einschalten.',
  'storage.lasting': 'Der Browser räumt diese Daten nicht von selbst weg.',
  'storage.passing': 'Wird der Platz knapp, darf der Browser diese Daten wegräumen.',
  'storage.refused': 'Der Browser hat das nicht zugesagt. Eine Sicherung hilft in jedem Fall.',
  'storage.ask': 'Dauerhaft behalten',
  'retention.title': 'Wie lange Personen bleiben',
  'retention.text':
    'Gezählt wird ab dem letzten Kontakt; danach werden die Einträge von selbst gelöscht. Kürzer geht, länger nicht. Wer einen nächsten Schritt vor sich hat, bleibt bis dahin.',
  'retention.months': '{count, plural, one {ein Monat} other {# Monate}}',
} as const;
