/** Words of the coach's notes about a person, and of days and acts wherever the coach speaks of the journal. */
export const notes = {
  'room.notes': 'Notizen',

  'day.today': 'heute',
  'day.tomorrow': 'morgen',
  'day.yesterday': 'gestern',

  'act.undo': 'Rückgängig',
  'act.redo': 'Doch behalten',
  'act.undone': 'Zurückgenommen.',
  'act.failed': 'Das wurde nicht gespeichert. Bitte noch einmal versuchen.',

  'notes.nobody': 'Hier steht keine andere Person.',
  'notes.nobody.text': 'Notizen stehen auf dem Profil der Person, um die es geht.',
  'notes.here': 'Was kam heraus?',
  'notes.hidden':
    'Hier lässt sich eintragen. Was schon notiert ist, erscheint nicht auf dieser Seite; so kann sie es nicht mitlesen.',
  'notes.open': 'Notizen in eigenem Tab öffnen',
  'notes.all': 'Alles zu dieser Person, auch Auskunft und Löschen',
  'notes.failed':
    'Die Notizen ließen sich nicht laden. Verloren ist nichts; meist hilft es, das Fenster neu zu öffnen.',
  'notes.nothing': 'Noch nichts notiert.',
  'notes.spoken': 'Zuletzt: {way}, {day}',
  'notes.spoken.never': 'Noch nicht miteinander gesprochen.',

  'notes.next': 'Nächster Schritt',
  'notes.next.by': 'Nächster Schritt: {what}, {day}',
  'notes.next.some': 'Nächster Schritt, ohne Tag',
  'notes.next.done': 'Erledigt',
  'notes.next.calendar': 'In den Kalender',
  'notes.next.was-done': 'Erledigt: der nächste Schritt.',
  'notes.due': 'Fällig: {day}',
  'notes.by': 'Bis {day}',

  'notes.line': 'Was war?',
  'notes.line.empty': 'Notiz, oder / für Anruf, Treffen …',
  'notes.example': 'Zum Beispiel: /anruf will Angebot bis Freitag',
  'notes.commands': 'Was sich eintragen lässt',
  'notes.themes': 'Themen des Narrativs',
  'notes.command.call': 'anruf',
  'notes.command.meeting': 'treffen',
  'notes.command.message': 'nachricht',
  'notes.command.mail': 'mail',
  'notes.command.note': 'notiz',
  'notes.command.task': 'aufgabe',
  'notes.log': 'Festhalten',
  'notes.done': 'Festgehalten: {what}.',

  'notes.history': '{count, plural, =0 {Einträge} one {Ein Eintrag} other {# Einträge}}',
  'notes.strike': 'Streichen',
  'notes.strike.name': '{what}, {day}: streichen',
  'notes.struck': 'Gestrichen.',
  'notes.role': 'Rolle',
  'notes.role.none': 'keine',
  'notes.role.changed': 'Die Rolle ist geändert.',
} as const;
