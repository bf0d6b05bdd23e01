/** Sentences of the profile report and of pages that could not be read. */
export const report = {
  'level.1': 'Am Anfang',
  'level.2': 'Grundlage steht',
  'level.3': 'Solide',
  'level.4': 'Stark',

  // `seen`: 'some' where sections were not read, else 'all'. `count`: steps to the next level, as far as shown.
  'lead.1':
    '{seen, select, some {Soweit gelesen: am Anfang} other {Am Anfang}}. {count, plural, =0 {Hier ist gerade nichts offen.} =1 {Ein Schritt bis zur Grundlage.} =2 {Zwei Schritte bis zur Grundlage.} =3 {Drei Schritte bis zur Grundlage.} other {# Schritte bis zur Grundlage.}}',
  'lead.2':
    '{seen, select, some {Soweit gelesen: Die Grundlage steht} other {Die Grundlage steht}}. {count, plural, =0 {Hier ist gerade nichts offen.} =1 {Ein Schritt bis „solide“.} =2 {Zwei Schritte bis „solide“.} =3 {Drei Schritte bis „solide“.} other {# Schritte bis „solide“.}}',
  'lead.3':
    '{seen, select, some {Soweit gelesen: solide} other {Solide}}. {count, plural, =0 {Hier ist gerade nichts offen.} =1 {Ein Schritt bis „stark“.} =2 {Zwei Schritte bis „stark“.} =3 {Drei Schritte bis „stark“.} other {# Schritte bis „stark“.}}',
  'lead.4':
    '{seen, select, some {Soweit gelesen: stark} other {Stark}}. {count, plural, =0 {So kann es bleiben.} =1 {Ein Schritt trägt noch weiter.} =2 {Zwei Schritte tragen noch weiter.} =3 {Drei Schritte tragen noch weiter.} other {# Schritte tragen noch weiter.}}',
  // Where the steps shown do not reach the next level yet.
  'lead.1.far':
    '{seen, select, some {Soweit gelesen: am Anfang} other {Am Anfang}}. {count, plural, =1 {Der nächste Schritt:} =2 {Die nächsten zwei Schritte:} =3 {Die nächsten drei Schritte:} other {Die nächsten # Schritte:}}',
  'lead.2.far':
    '{seen, select, some {Soweit gelesen: Die Grundlage steht} other {Die Grundlage steht}}. {count, plural, =1 {Der nächste Schritt:} =2 {Die nächsten zwei Schritte:} =3 {Die nächsten drei Schritte:} other {Die nächsten # Schritte:}}',
  'lead.3.far':
    '{seen, select, some {Soweit gelesen: solide} other {Solide}}. {count, plural, =1 {Der nächste Schritt:} =2 {Die nächsten zwei Schritte:} =3 {Die nächsten drei Schritte:} other {Die nächsten # Schritte:}}',
  'lead.none': 'Noch zu wenig gesehen für eine Einschätzung.',

  'basis.evidence': 'Beleg',
  'basis.platform': 'Plattformregel',
  'basis.law': 'Recht',
  'basis.convention': 'Übung',

  'changes.since': 'seit {date}',
  minutes: '{n} Min',

  'refusal.not-a-profile.title': 'Diese Seite liest der Coach nicht.',
  'refusal.not-a-profile.text':
    'Er liest Profile, Beiträge, Nachrichten, Listen von Personen und Unternehmen, auf LinkedIn auch Stellenanzeigen. Auf dem eigenen Profil sagt er, was sich als Nächstes lohnt.',
  'refusal.not-found.title': 'Diese Seite gibt es nicht.',
  'refusal.not-found.text':
    'Das Netzwerk meldet, dass unter dieser Adresse nichts steht. Vielleicht wurde die Seite umbenannt oder gelöscht.',
  'refusal.signed-out.title': 'Hier braucht es eine Anmeldung.',
  'refusal.signed-out.text': 'Das Netzwerk zeigt diese Seite erst nach der Anmeldung. Danach neu lesen.',
  'refusal.changing.title': 'Die Seite ist noch im Aufbau.',
  'refusal.changing.text':
    'Adresse und Inhalt passen noch nicht zusammen. Damit niemand verwechselt wird, wurde nichts gelesen.',
  'refusal.torn.title': 'Die Seite ist nicht vollständig geladen.',
  'refusal.torn.text': 'Was auf einer solchen Seite steht, war nicht zu finden. Neu laden hilft meistens.',
  'refusal.too-large.title': 'Diese Seite ist zu groß.',
  'refusal.too-large.text':
    'Sie enthält weit mehr, als jemand ansieht. Um den Browser zu schonen, wurde sie nicht gelesen. Neu laden hilft, wenn sehr weit gescrollt wurde.',
  'refusal.unknown-layout.title': 'Diese Ansicht kennt der Coach nicht.',
  'refusal.unknown-layout.text': 'Er liest die gewöhnliche Ansicht, nicht die mobile und nicht die Anmeldung.',
} as const;
