/** Reading a profile from pasted text or a file, where its page can't be read. */
export const imports = {
  'import.title': 'Profil einlesen',
  'import.lead':
    'Für den Fall, dass sich die Seite selbst nicht lesen lässt: ihren Text hier einfügen oder die PDF-Datei wählen, die LinkedIn erzeugt. Beides bleibt in diesem Browser.',
  'import.network': 'Netzwerk',
  'import.text': 'Text der Profilseite',
  'import.text.hint':
    'Auf der Profilseite alles markieren (Strg A), kopieren (Strg C) und hier einfügen (Strg V); auf dem Mac mit ⌘ statt Strg. Ein einzelner Abschnitt mit seiner Überschrift genügt auch.',
  'import.text.field': 'Kopierter Text',
  'import.read': 'Text lesen',
  'import.file': 'PDF-Datei von LinkedIn',
  'import.file.text':
    'LinkedIn erzeugt sie auf dem Profil, unter „Ressourcen“ oder „Mehr“ bei „Als PDF speichern“. An echten Dateien ist das Lesen noch nicht geprüft; Lücken sind möglich.',
  'import.choose': 'PDF-Datei wählen …',
  'import.reading': 'Wird gelesen …',
  'import.failed': 'Das hat nicht geklappt. Es ging nichts verloren; bitte noch einmal versuchen.',

  'import.no.empty': 'Hier steht noch kein Text.',
  'import.no.too-long': 'Das ist mehr Text, als ein Profil hat. Nur die Profilseite kopieren, dann klappt es.',
  'import.no.no-profile':
    'Darin war kein Profil zu erkennen. Die Überschriften der Abschnitte müssen dabei sein, z. B. „Berufserfahrung“.',
  'import.no.no-pdf': 'Das ist keine PDF-Datei.',
  'import.no.torn':
    'Die Datei ist beschädigt oder nicht vollständig. Noch einmal erzeugt, lässt sie sich meistens lesen.',
  'import.no.locked': 'Die Datei ist mit einem Passwort geschützt und lässt sich nicht öffnen.',
  'import.no.too-large': 'Die Datei ist viel größer als ein Profil und wurde nicht geöffnet.',
  'import.no.stuck': 'Das Lesen dieser Datei dauerte zu lange und wurde abgebrochen.',
  'import.no.no-text': 'Die Datei besteht aus Bildern und enthält keinen Text.',
  'import.no.other-pdf': 'Diese Datei ist kein Profil, wie LinkedIn es speichert.',

  'import.sentence':
    '{read, plural, =0 {Noch kein Abschnitt gelesen} =1 {Ein Abschnitt gelesen} other {# Abschnitte gelesen}}{unclear, plural, =0 {.} =1 {, einer nicht verstanden.} other {, # nicht verstanden.}}',
  'import.nameless': 'Ohne Namen',
  'import.why': 'Nur das eigene Profil wird übernommen und geprüft.',
  'import.keep': 'Ja, übernehmen',
  'import.drop': 'Nein',
  'import.other':
    'Das Profil einer anderen Person wird nicht gespeichert und nicht bewertet. Beim Schließen dieser Seite ist es weg.',
  'import.address': 'Adresse des Profils',
  'import.address.hint': 'Im Text steht sie nicht. Beispiel: {example}',
  'import.continue': 'Weiter',
  'import.address.wrong': 'Das ist keine Adresse eines Profils auf {network}.',
  'import.other-name': 'Gespeichert ist hier das Profil von {kept}, dieser Text nennt {name}.',
  'import.done': 'Übernommen.',
  'import.again': 'Noch etwas einlesen',
  'import.link': 'Text einfügen oder PDF-Datei lesen',
  'import.link.why': 'Es geht auch ohne die Seite:',
  'import.link.section': 'Den Abschnitt als Text einfügen',
} as const;
