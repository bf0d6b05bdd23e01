/** Words of the journal: kinds of contact, what is known of a person, duties, today. */
export const journal = {
  'journal.way.like': 'Reaktion',
  'journal.way.comment': 'Kommentar',
  'journal.way.post': 'Beitrag',
  'journal.way.repost': 'Geteilter Beitrag',
  'journal.way.invite': 'Kontaktanfrage',
  'journal.way.message': 'Nachricht',
  'journal.way.accept': 'Anfrage angenommen',
  'journal.way.follow': 'Gefolgt',
  'journal.way.call': 'Anruf',
  'journal.way.meeting': 'Treffen',
  'journal.way.mail': 'E-Mail',
  'journal.way.note': 'Notiz',

  'journal.fact.headline': 'Slogan',
  'journal.fact.position': 'Stelle',
  'journal.fact.company': 'Betrieb',
  'journal.fact.place': 'Ort',
  'journal.fact.industry': 'Branche',
  'journal.fact.topic': 'Thema',
  'journal.fact.mail': 'Mailadresse',
  'journal.fact.phone': 'Telefon',

  'journal.role.prospect': 'Interessent',
  'journal.role.customer': 'Kundschaft',
  'journal.role.candidate': 'Bewerbung',
  'journal.role.colleague': 'Kollegium',
  'journal.role.partner': 'Partner',
  'journal.role.other': 'Anderes',

  'journal.theme': 'Thema: {theme}',

  'journal.source.noticed': 'auf der Seite bemerkt',
  'journal.source.manual': 'selbst eingetragen',
  'journal.source.import': 'aus einer Datei',
  'journal.by': '{by}: {what}',
  'journal.by.said':
    '{way, select, call {{by} hat am {day} telefoniert.} meeting {{by} hat die Person am {day} getroffen.} mail {{by} hat am {day} eine E-Mail geschrieben.} invite {{by} hat am {day} eine Kontaktanfrage geschickt.} other {{by} hat am {day} geschrieben.}}',
  'journal.by.someone': 'Jemand aus dem Kollegium',
  'journal.source.handover': 'übergeben',
  'journal.source.handover.by': 'übergeben von {by}',
  'journal.source.sync': 'von einem anderen Gerät',
  'journal.source.file': 'aus der Datei „{file}“',
  'journal.fact.source': '{source}, bestätigt am {day}',

  'journal.same.name': 'gleicher Name',
  'journal.same.company': 'gleicher Name, gleicher Betrieb',

  'journal.duty.text':
    'Guten Tag {name},\n\num ins Gespräch zu kommen, habe ich mir berufliche Angaben notiert. Darüber informiere ich nach Art. 14 DSGVO.\n\nVerantwortlich: [Firma, Anschrift, Datenschutzkontakt]\nAngaben: {facts}\nHerkunft: {sources}\nZweck: {purpose}\nRechtsgrundlage: Art. 6 Abs. 1 Buchst. f DSGVO. Unser Interesse ist der berufliche Austausch.\n{handed, select, yes {Empfänger: eine Person aus meinem Haus, die die Aufgabe mit mir teilt; sonst niemand.} other {Empfänger: niemand; die Notizen liegen auf meinem Gerät.}}\nDauer: {months} Monate nach dem letzten Kontakt, danach werden sie gelöscht.\nRechte: Auskunft, Berichtigung, Löschung, Einschränkung und Beschwerde bei einer Aufsichtsbehörde. Der Verarbeitung kann jederzeit widersprochen werden; eine kurze Antwort genügt.',
  'journal.duty.facts': 'Name, Profiladresse, gelesene Inhalte des Profils, {facts}Notizen zu unseren Kontakten',
  'journal.duty.purpose.candidate': 'Besetzung einer Stelle',
  'journal.duty.purpose.prospect': 'Anbahnung einer Zusammenarbeit',

  'journal.report.file': 'auskunft',
  'journal.report.title': 'Auskunft nach Art. 15 DSGVO, Stand {day}',
  'journal.report.addresses': 'Profiladressen',
  'journal.report.name': 'Name',
  'journal.report.role': 'Rolle',
  'journal.report.tags': 'Schlagwörter',
  'journal.report.next': 'Nächster Schritt',
  'journal.report.entries': 'Kontakte und Notizen',
  'journal.report.profile': 'Vom Profil {address}, gelesen am {day}',
  'journal.report.purpose':
    'Zweck: Pflege beruflicher Kontakte. Ort: ein Browser auf einem Gerät. {handed, select, yes {Als Datei für jemanden aus demselben Haus gespeichert, zuletzt am {day}; sonst hat es niemand erhalten.} other {Empfänger: niemand.}}',
  'journal.report.kept': 'Wird gelöscht am {day}, wenn bis dahin nichts hinzukommt.',
} as const;
