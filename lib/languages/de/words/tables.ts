/** Tables by which pages are read, and newer ones from a file. */
export const tables = {
  'tables.title': 'Leseregeln',
  'tables.text':
    'Sie sagen dem Coach, was auf einer Seite wo steht. Ändert ein Netzwerk seine Seiten, lässt sich eine neuere Fassung als Datei einspielen.',
  'tables.built-in': 'Mitgeliefert: Fassung {version} vom {date}',
  'tables.installed': 'Eingespielt: Fassung {version} vom {date}',
  'tables.choose': 'Datei wählen …',
  'tables.remove': 'Eingespielte Fassung entfernen',
  'tables.said.installed': 'Eingespielt. Ab jetzt liest der Coach nach dieser Fassung.',
  'tables.said.removed': 'Entfernt. Es gelten wieder die mitgelieferten Leseregeln.',
  'tables.said.failed': 'Das ließ sich nicht speichern. Bitte noch einmal versuchen.',
  'tables.said.too-large': 'Diese Datei ist zu groß. Leseregeln haben höchstens 256 kB.',
  'tables.said.torn': 'Diese Datei ist beschädigt oder enthält keine Leseregeln.',
  'tables.said.form': 'Diese Datei ist für eine neuere Fassung des Coachs gemacht.',
  'tables.said.signature':
    'Die Signatur stimmt nicht: Die Datei wurde verändert oder stammt nicht von denen, die den Coach betreuen. Eingespielt wurde nichts.',
  'tables.said.older': 'Diese Fassung ist nicht neuer als die vorhandene. Es bleibt bei der vorhandenen.',
  'tables.said.unfit': 'Diese Leseregeln passen nicht zu dieser Fassung des Coachs. Eingespielt wurde nichts.',
  'tables.used': 'Gelesen nach den eingespielten Leseregeln vom {date}.',
  'tables.fallen-back':
    'Die eingespielten Leseregeln vom {date} haben auf dieser Seite versagt. Gelesen wurde nach den mitgelieferten.',
} as const;
