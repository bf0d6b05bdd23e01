/** Words of the draft check. */
export const draftCheck = {
  'room.draft': 'Entwurf',
  'room.check': 'Entwurf prüfen',
  'check.found':
    '{n, plural, =0 {Nichts zum Nachsehen.} =1 {Eine Stelle zum Nachsehen.} =2 {Zwei Stellen zum Nachsehen.} =3 {Drei Stellen zum Nachsehen.} other {# Stellen zum Nachsehen.}}',
  'check.lead': 'Hinweise, keine Sperre. Kopieren geht immer.',
  'check.begin': 'Einen Entwurf prüfen',
  'check.begin.text':
    'Den Text hier schreiben oder einfügen. Steht der Cursor in einem Eingabefeld der Seite, erscheint er von selbst. Er bleibt in diesem Browser.',
  'check.room.text':
    'Den Text hier schreiben oder einfügen. Geprüft wird in diesem Browser; gespeichert wird der Text nicht.',
  'check.text': 'Text',
  'check.own': 'Anderen Text prüfen',
  'check.page': 'Zurück zum Text auf der Seite',
  'check.xing':
    'Auf XING ist das Mitlesen noch an keiner echten Seite geprüft. Fehlt hier Text, lässt er sich einfügen.',
  'check.marked': 'Text mit markierten Stellen',
  'check.characters': '{count, plural, one {# Zeichen} other {# Zeichen}}',
  'check.fold.one': '„mehr“ erscheint nach etwa {at}',
  'check.fold.both': '„mehr“ nach etwa {phone} (Telefon) oder {computer} (Rechner)',
  'check.reading.easy': 'Leicht zu lesen.',
  'check.reading.medium': 'Mittelschwer zu lesen.',
  'check.reading.hard': 'Schwer zu lesen: Kürzere Sätze und Wörter helfen.',
  'check.hints': 'Hinweise',
  'check.show': 'Stelle zeigen',
  'check.leave': 'So lassen',
  'check.agreed': 'Ist abgesprochen',
  'check.said.left':
    '{n, plural, one {Der Hinweis ist weg, hier und in späteren Texten.} other {# Hinweise sind weg, hier und in späteren Texten.}}',
  'check.said.agreed': 'Als abgesprochen vermerkt.',
  'check.left':
    '{n, plural, one {Ein Hinweis bleibt auf Wunsch ausgeblendet.} other {# Hinweise bleiben auf Wunsch ausgeblendet.}}',
  'check.left.back': 'Wieder zeigen',
  'check.fine': 'In Ordnung:',
  'check.more': '{n, plural, one {Ein weiterer Hinweis} other {# weitere Hinweise}}',
  'check.failed':
    'Der Text ließ sich gerade nicht prüfen. Er steht unverändert da; nach dem nächsten Buchstaben wird neu geprüft.',
  'check.network': 'Wo er erscheinen soll',
  'check.kind': 'Was es wird',
  'check.kind.post': 'Beitrag',
  'check.kind.comment': 'Kommentar',
  'check.kind.message': 'Nachricht',
  'check.kind.invitation': 'Notiz zur Einladung',
  'check.language': 'Sprache des Textes',
  'check.language.auto': 'erkennen',
  'check.foot': '{n, plural, =0 {Entwurf prüfen} one {Ein Hinweis} other {# Hinweise}}',
} as const;
