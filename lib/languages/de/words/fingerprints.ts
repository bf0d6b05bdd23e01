/** Posts of colleagues that drafts are compared with. */
export const fingerprints = {
  'prints.title': 'Mit Beiträgen aus dem Haus vergleichen',
  'prints.text':
    'Sind Fingerabdrücke von Beiträgen aus dem Haus geladen, zeigt die Prüfung, welche Wörter eines Entwurfs auch in einem davon stehen. Ein Fingerabdruck besteht aus 64 Zahlen. Lesen lässt sich der Beitrag daraus nicht; wer ihn schon kennt, kann ihn wiedererkennen.',
  'prints.count':
    '{n, plural, =0 {Noch sind keine Fingerabdrücke geladen.} =1 {Verglichen wird mit einem Beitrag.} other {Verglichen wird mit # Beiträgen.}}',
  'prints.load': 'Fingerabdrücke laden …',
  'prints.loaded': 'geladen am {date}',
  'prints.remove': 'Entfernen',
  'prints.remove.all': 'Alle entfernen',
  'prints.own': 'Diesen Beitrag weitergeben',
  'prints.label': 'Bezeichnung',
  'prints.label.hint': 'So heißt der Beitrag bei allen im Haus, deren Entwurf ihm gleicht.',
  'prints.label.given': 'Beitrag vom {date}',
  'prints.save': 'Fingerabdruck sichern',
  'prints.said.kept': '{n, plural, one {Ein Fingerabdruck geladen.} other {# Fingerabdrücke geladen.}}',
  'prints.said.removed': 'Entfernt.',
  'prints.said.saved':
    'Gesichert. In der Datei stehen die Bezeichnung und 64 Zahlen. Wer sie bekommt, lädt sie hier auf dem eigenen Gerät.',
  'prints.said.short': 'Der Text ist zu kurz. Vergleichen lässt er sich ab zwölf Wörtern.',
  'prints.said.label': 'Der Fingerabdruck braucht eine Bezeichnung.',
  'prints.said.too-large': '„{file}“ ist zu groß. Eine Datei mit Fingerabdrücken hat höchstens 1 MB.',
  'prints.said.torn': '„{file}“ ist beschädigt oder enthält keine Fingerabdrücke.',
  'prints.said.form': '„{file}“ stammt aus einer anderen Fassung des Coachs und passt nicht zu dieser.',
  'prints.said.failed': 'Das ließ sich nicht speichern. Bitte noch einmal versuchen.',
} as const;
