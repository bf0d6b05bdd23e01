/** The user's own activity beside the three goals. */
export const goals = {
  'goals.label': 'Drei Ziele',
  'goals.title.more': 'Diesen Monat bisher mehr als üblich: {goals}',
  'goals.title.fewer': 'Diesen Monat bisher weniger als üblich: {goals}',
  'goals.title.same': 'Diesen Monat bisher wie üblich',
  'goals.title.open': 'Was zu den drei Zielen beigetragen hat',
  'goals.what.branding': 'eigene Beiträge und Kommentare',
  'goals.what.sales': 'Gespräche',
  'goals.what.hr': 'Gespräche zu Bewerbungen',
  'goals.month': 'Im {month} bisher {now}, üblich {usual}',
  'goals.month.open': 'Im {month} bisher {now}',
  'goals.usual': 'üblich {n}',
  'goals.aim': 'Ziel des Narrativs',
  'goals.key': 'Je Spalte eine Woche; umrandet: eine, die noch nicht ganz zählt; gestrichelt: die übliche Woche.',
  'goals.key.open':
    'Je Spalte eine Woche; umrandet: eine, die noch nicht ganz zählt. Was üblich ist, steht hier, sobald drei frühere Wochen und drei frühere Monate bekannt sind.',
  'goals.unplaced':
    '{count, plural, one {Ein Gespräch zählt} other {# Gespräche zählen}} für keines der Ziele, weil die Person noch keine Rolle hat.',
  'goals.unplaced.way': 'Rollen vergeben',
  'goals.table': 'Als Tabelle',
  'goals.table.week': 'Woche ab',
  'goals.table.running': '{day}, bisher',
  'goals.table.month': 'Monat bis zum Tag',
  'goals.table.usual': 'Üblich',
  'goals.table.span': '{from} bis {until}',
  'goals.how': 'Was zählt und womit verglichen wird',
  'goals.how.branding': 'Bekanntheit: eigene Beiträge und Kommentare.',
  'goals.how.sales':
    'Vertrieb: Gespräche (Anruf, Treffen, E-Mail, Nachricht) mit Interessenten, Kundschaft und Partnern. Mehrere am selben Tag mit derselben Person sind eines.',
  'goals.how.hr': 'Personal: Gespräche mit Personen, die sich bewerben oder für eine Stelle angesprochen wurden.',
  'goals.how.unsaid':
    '{goal, select, none {Gespräche mit Personen ohne Rolle zählen für keines der Ziele.} other {Gespräche mit Personen ohne Rolle zählen nach der eigenen Rolle: {name}.}}',
  'goals.how.theme': 'Steht bei einem Eintrag ein Thema des Narrativs, zählt er für das Ziel, dem das Thema dient.',
  'goals.how.not':
    'Reaktionen, Anfragen und Geteiltes zählen nicht, mit Absicht: Wo sie Ziel sind, applaudiert man nur einander.',
  'goals.how.like':
    'Verglichen wird nur mit den eigenen früheren Zahlen: dieser Monat mit denselben Tagen von höchstens fünf früheren, ganze Wochen mit ganzen Wochen; üblich ist der mittlere Wert. Was weder notiert, bemerkt noch eingelesen wurde, fehlt. Gelöschte Personen zählen nicht mehr.',
} as const;
