/** Taking an export into the journal. */
export const take = {
  'take.title': 'Ins Journal übernehmen',
  'take.how':
    'Nur, was angekreuzt ist. Von Texten die ersten Wörter; E-Mail-Adressen und Telefonnummern nie. Notizen bleiben, wie sie sind, und Bemerktes steht nicht doppelt da. Alles zusammen lässt sich wieder zurücknehmen.',
  'take.contacts': '{count, plural, one {Ein Kontakt} other {# Kontakte}} mit Titel und Unternehmen',
  'take.messages': '{count, plural, one {Eine Nachricht} other {# Nachrichten}} mit einzelnen Personen',
  'take.invitations': '{count, plural, one {Eine verschickte Einladung} other {# verschickte Einladungen}}',
  'take.own': '{count, plural, one {Ein eigener Beitrag oder Kommentar} other {# eigene Beiträge und Kommentare}}',
  'take.do': 'Übernehmen',
  'take.taking': 'Wird übernommen …',
  'take.done': 'Übernommen: {count, plural, one {eine Zeile} other {# Zeilen}}. Was schon da war, blieb, wie es war.',
  'take.stopped':
    'Angehalten nach {count, plural, one {einer Zeile} other {# Zeilen}}. Es lässt sich fortsetzen oder zurücknehmen.',
  'take.on': 'Fortsetzen',
  'take.undo': 'Alles zurücknehmen',
  'take.undone': 'Zurückgenommen.',
  'take.failed': 'Das wurde unterbrochen. Was schon übernommen ist, bleibt; noch einmal „Übernehmen“ setzt fort.',
} as const;
