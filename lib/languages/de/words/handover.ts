/** People from one colleague to another: the file, and taking it. */
export const handover = {
  'people.bulk.handover': 'Übergeben …',
  'handover.title': 'Übergeben',
  'handover.text':
    'Für jemanden aus demselben Haus, als Datei. Verschickt wird nichts: Wohin die Datei geht, entscheidet, wer sie speichert.',
  'handover.name': 'Eigener Name',
  'handover.name.hint': 'So steht es dann im anderen Journal: „… hat am 12. November geschrieben.“',
  'handover.always':
    'Immer dabei: Name, Profiladressen, Rolle, der Tag der Information nach Art.\u00a014 DSGVO und an welchem Tag auf welchem Weg Kontakt war. Nie dabei: E-Mail-Adressen und Telefonnummern.',
  'handover.steps': 'Nächste Schritte',
  'handover.tags': 'Schlagwörter',
  'handover.tags.text': 'Die eigene Einteilung sagt anderen oft wenig.',
  'handover.notes': 'Eigene Notizen',
  'handover.notes.text':
    'Notizen sind für eigene Augen geschrieben: vorher unten nachlesen. Auch bei anderen hat die Person ein Recht auf Auskunft darüber.',
  'handover.content': 'Was in der Datei steht',
  'handover.content.of': '{count, plural, one {In der Datei steht eine Person} other {In der Datei stehen # Personen}}',
  'handover.lines': '{count, plural, one {Ein Eintrag} other {# Einträge}}',
  'handover.more': '{count, plural, one {Eine weitere Person zeigen} other {# weitere Personen zeigen}}',
  'handover.informed': 'Informiert nach Art.\u00a014 DSGVO',
  'handover.passphrase.hint':
    'Mindestens zwölf Zeichen; vier Wörter ohne Zusammenhang sind leicht zu merken. Auf einem anderen Weg mitteilen als die Datei.',
  'handover.save': 'Verschlüsselt speichern',
  'handover.plain': 'Unverschlüsselt speichern (JSON)',
  'handover.nameless': 'Noch fehlt der eigene Name.',
  'handover.saved':
    'Gespeichert: {count, plural, one {eine Person} other {# Personen}}. Die Datei liegt bei den Downloads, verschlüsselt.',
  'handover.saved.plain':
    'Gespeichert: {count, plural, one {eine Person} other {# Personen}}. Die Datei liegt bei den Downloads; wer sie hat, kann sie lesen.',
  'handover.too-many': 'In eine Datei passen {most, number} Personen. Bitte weniger auswählen.',
  'handover.failed': 'Die Datei wurde nicht gespeichert. Bitte noch einmal versuchen.',
  'handover.close': 'Schließen',
  'handed.locked': 'Die Datei ist verschlüsselt. Die Passphrase kennt, wer sie gespeichert hat.',
  'handed.open': 'Öffnen',
  'handed.title': 'Übergabe von {from}',
  'handed.of': 'Vom {day}, {count, plural, one {eine Person} other {# Personen}}.',
  'handed.text':
    'Noch ist nichts übernommen. Ins Journal kommen alle, die angekreuzt sind; was {from} getan hat, steht dort unter diesem Namen. Eigene Rollen, Notizen und Schritte bleiben, wie sie sind.',
  'handed.all': 'Alle {count, number} Personen',
  'handed.none': 'Niemand ist angekreuzt.',
  'handed.mark.fresh': 'neu',
  'handed.mark.known': 'schon da',
  'handed.mark.similar': 'vielleicht schon da',
  'handed.mark.erased': 'hier gelöscht, bleibt weg',
  'handed.step': 'der eigene nächste Schritt bleibt',
  'handed.nobody': 'Alle in dieser Datei sind hier gelöscht worden. Übernommen wird niemand.',
  'handed.done':
    '{count, plural, one {Eine Person} other {# Personen}} von {from} übernommen. Was schon da war, blieb, wie es war.',
} as const;
