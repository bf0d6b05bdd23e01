/** Pages that are no profile: what they are, what was read on them, what was not; and what the user writes there. */
export const pages = {
  'page.home': 'Startseite',
  'page.post': 'Beitrag',
  'page.posts.person': 'Beiträge einer Person',
  'page.posts.company': 'Beiträge eines Unternehmens',
  'page.company': 'Unternehmen',
  'page.messages': 'Nachrichten',
  'page.people.search': 'Suche nach Personen',
  'page.people.connections': 'Kontakte',
  'page.people.followers': 'Follower',
  'page.people.following': 'Abonnierte Personen',
  'page.people.company': 'Mitarbeitende',
  'page.invitations': 'Einladungen',
  'page.job': 'Stellenanzeige',

  'posts.read':
    '{posts, plural, =0 {Noch ist kein Beitrag zu sehen.} =1 {{ads, plural, =0 {Ein Beitrag gelesen.} other {Eine Anzeige gelesen.}}} other {# Beiträge gelesen{ads, plural, =0 {} =1 {, einer davon eine Anzeige} other {, # davon Anzeigen}}.}}',
  'post.read':
    '{comments, plural, =0 {Den Beitrag gelesen.} =1 {Den Beitrag und einen Kommentar gelesen.} other {Den Beitrag und # Kommentare gelesen.}}',
  'company.read':
    '{facts, plural, =0 {Außer dem Namen keine Angabe gelesen.} =1 {Eine Angabe gelesen.} other {# Angaben gelesen.}}',
  'messages.read':
    '{messages, plural, =0 {Noch ist keine Nachricht zu sehen.} =1 {Eine Nachricht gelesen.} other {# Nachrichten gelesen.}}',
  'messages.closed':
    'Kein Gespräch ist offen{conversations, plural, =0 {} =1 {, eines steht in der Liste} other {, # stehen in der Liste}}.',
  'people.read': '{people, plural, =1 {Eine Person in dieser Liste.} other {# Personen in dieser Liste.}}',
  'people.connections.read': '{people, plural, =1 {Ein Kontakt in dieser Liste.} other {# Kontakte in dieser Liste.}}',
  'invitations.read': '{people, plural, =1 {Eine Einladung in dieser Liste.} other {# Einladungen in dieser Liste.}}',
  'job.read': 'Stellenanzeige gelesen.',
  'page.kept': 'Nichts davon wird gespeichert.',
  'page.kept.comments':
    '{count, plural, =1 {Der eigene Kommentar zählt} other {Die # eigenen Kommentare zählen}} nun beim eigenen Profil mit und {count, plural, =1 {bleibt} other {bleiben}} auf diesem Gerät.',
  'page.kept.posts':
    '{count, plural, =1 {Der eigene Beitrag zählt} other {Die # eigenen Beiträge zählen}} nun beim eigenen Profil mit und {count, plural, =1 {bleibt} other {bleiben}} auf diesem Gerät.',

  'fact.industry': 'Branche',
  'fact.location': 'Standort',
  'fact.employees': 'Größe',
  'fact.followers': 'Follower',
  'fact.website': 'Website',
  'fact.specialties': 'Schwerpunkte',
  'fact.about': 'Beschreibung',
  'fact.company': 'Unternehmen',
  'fact.text': 'Anzeigentext',
  'fact.number': '{count, number}',
  'fact.length': '{count, number} Zeichen',

  'limit.posts': 'Weitere Beiträge kommen erst beim Scrollen auf die Seite und werden dann mitgelesen.',
  'limit.people': 'Weitere Personen kommen erst beim Scrollen oder auf der nächsten Seite dazu.',
  'limit.messages': 'Ältere Nachrichten kommen erst beim Hochscrollen dazu.',
  'limit.company': 'Mehr Angaben stehen auf der Unterseite „Info“.',
  'limit.job': 'Für Stellenanzeigen ist das Lesen noch nicht an echten Seiten geprüft. Lücken sind möglich.',

  'beside.thread':
    'Daneben offen: ein Gespräch{messages, plural, =0 {} =1 {, eine Nachricht gelesen} other {, # Nachrichten gelesen}}.',
  'beside.thread.of':
    'Daneben offen: Nachrichten mit {name}{messages, plural, =0 {} =1 {, eine gelesen} other {, # gelesen}}.',
  'beside.list':
    'Daneben offen: die Nachrichten{conversations, plural, =0 {} =1 {, ein Gespräch in der Liste} other {, # Gespräche in der Liste}}.',

  'draft.post': 'Beitrag in Arbeit',
  'draft.comment': 'Kommentar in Arbeit',
  'draft.message': 'Nachricht in Arbeit',
  'draft.invitation': 'Notiz zur Einladung in Arbeit',
} as const;
