/** The room that prepares meetings from a calendar file. */
export const meetings = {
  'meetings.open': 'Termine vorbereiten',
  'meetings.title': 'Termine vorbereiten',
  'meetings.lead':
    'Termine von heute und morgen mit Personen aus dem Journal, aus einer Kalenderdatei (.ics) von Outlook, Google oder Apple. Gelesen wird sie in diesem Browser; gespeichert wird davon nichts.',
  'meetings.file': 'Kalenderdatei',
  'meetings.choose': 'Kalenderdatei wählen',
  'meetings.again': 'Andere Kalenderdatei wählen',
  'meetings.drop': 'Oder hierher ziehen.',
  'meetings.opening': 'Die Datei wird gelesen …',
  'meetings.no.empty': 'Die Datei ist leer.',
  'meetings.no.read': 'Die Datei ließ sich nicht lesen. Vielleicht wurde sie verschoben oder gelöscht.',
  'meetings.no.other': 'Das ist keine Kalenderdatei. Gebraucht wird eine Datei mit der Endung .ics.',
  'meetings.no.torn':
    'Die Kalenderdatei ist beschädigt oder unvollständig. Meist hilft es, sie noch einmal zu exportieren.',
  'meetings.no.large': 'Die Datei hat mehr als 20 Megabyte. Ein Export der nächsten Tage genügt und lässt sich lesen.',
  'meetings.today': 'Heute',
  'meetings.tomorrow': 'Morgen',
  'meetings.none': 'Kein Termin.',
  'meetings.untitled': 'Ohne Titel',
  'meetings.time': '{from} bis {until}',
  'meetings.until': 'bis {until}',
  'meetings.whole-day': 'ganztägig',
  'meetings.unknown': 'Niemand aus dem Journal.',
  'meetings.who': 'Wer ist gemeint?',
  'meetings.nobody': 'Niemand davon',
  'meetings.unread':
    '{n, plural, one {Ein Eintrag der Datei ließ sich nicht lesen.} other {# Einträge der Datei ließen sich nicht lesen.}}',
  'meetings.print': '{n, plural, one {Eine Seite drucken} other {# Seiten drucken}}',
  'meetings.last': 'Beim letzten Mal',
  'meetings.notes': 'Aus den Notizen',
  'meetings.kept': 'Vom Profil, wie es am {day} gelesen wurde. Jede Aussage stand so da.',
  'meetings.unread-profile':
    'Vom Profil wurde noch nichts gelesen. Nach einem Besuch mit offenem Coach stehen hier Anknüpfungspunkte und Neues.',
} as const;
