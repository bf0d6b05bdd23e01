/** The welcome page: which way to stand, access, role, language, and what happens with data. */
export const welcome = {
  'welcome.title': 'Ein Coach für Ihr Profil auf LinkedIn und XING.',
  'welcome.text':
    'Er liest, was auf der Seite zu sehen ist, solange er offen ist, und sagt, was sich als Nächstes lohnt. Vier Angaben genügen; alle lassen sich später ändern.',

  'stand.title': 'Wo er steht',
  'stand.text': 'Beides kann dasselbe.',
  'stand.in-page': 'In der Seite',
  'stand.in-page.text': 'Ein schmaler Griff am Rand. Klick oder {keys} öffnet die Leiste über der Seite.',
  'stand.beside': 'Neben der Seite',
  'stand.beside.text':
    'In der Seitenleiste des Browsers. In die Seite wird nichts eingesetzt; gelesen wird erst auf Klick.',
  'terms.text':
    'LinkedIn untersagt Erweiterungen, die etwas in die Seite einsetzen oder Inhalte auslesen. Werkstolz liest nur, was zu sehen ist, und klickt nie; ein Risiko für das Konto bleibt trotzdem. Kleiner ist es neben der Seite.',
  'terms.more': 'Was LinkedIn und XING dazu sagen',
  'terms.linkedin':
    'Die Nutzungsvereinbarung (Fassung vom 3. November 2025, Ziffer 8.2) untersagt Erweiterungen, die Inhalte auslesen oder kopieren, und solche, die etwas in die Seite einsetzen oder sie überdecken. Für bloßes Lesen gibt es keine Ausnahme. Wer dagegen verstößt, dessen Konto kann LinkedIn einschränken oder sperren.',
  'terms.linkedin.practice':
    'Bekannt sind vor allem Schritte gegen Anbieter, die Daten im Großen sammeln. Ein Schreiben ging aber auch an eine Notiz-Erweiterung mit rund siebzig Nutzenden.',
  'terms.xing':
    'Ältere Geschäftsbedingungen untersagen Software und Skripte in Verbindung mit der Website. Der heutige Wortlaut ist nicht geprüft. Dass XING nach Erweiterungen sucht, ist nicht bekannt.',
  'terms.page':
    'In der Seite: Dass dort etwas steht, kann sie erkennen; wie es heißt und was getippt wird, erfährt sie nicht. Neben der Seite sieht sie gar nichts. Beides bleibt Lesen, und Lesen ist nach dem Wortlaut nicht erlaubt.',
  'terms.date': 'Stand: Oktober 2026, keine Rechtsberatung.',

  'access.title': 'Zugriff',
  'access.text.in-page': 'Der Browser fragt je Netzwerk einmal. Vorher liest der Coach nichts.',
  'access.text.beside':
    'Neben der Seite geht es auch ohne: Ein Klick auf das Symbol genügt für die offene Seite. Mit Erlaubnis folgt der Coach von selbst.',
  'access.grant': '{network} erlauben',
  'access.granted': 'erlaubt',
  'access.denied': 'nicht erlaubt',
  'access.revoke': 'Zurücknehmen',
  'access.revoke.name': 'Zugriff auf {network} zurücknehmen',
  'access.refused':
    'Der Browser hat die Erlaubnis nicht gegeben. Es wird nichts gelesen; ein zweiter Versuch ist möglich.',
  'access.none': 'Noch ist kein Netzwerk erlaubt. In der Seite erscheint der Coach erst danach.',

  'role.title': 'Rolle',
  'role.text': 'Sie bestimmt, was zuerst kommt.',
  'role.executive': 'Führung',
  'role.executive.text': 'mit dem eigenen Namen für das Unternehmen stehen',
  'role.sales': 'Vertrieb',
  'role.sales.text': 'gefunden und verstanden werden',
  'role.recruiter': 'Recruiting',
  'role.recruiter.text': 'Menschen für das Unternehmen gewinnen',
  'role.employee': 'Fachkraft',
  'role.employee.text': 'zeigen, woran Sie arbeiten',

  'language.title': 'Sprache und Anrede',
  'language.label': 'Sprache des Coachs',
  'language.de': 'Deutsch',
  'language.de-CH': 'Deutsch (Schweiz)',
  'language.en': 'English',
  'address.label': 'Anrede',
  'address.sie': 'Sie',
  'address.du': 'du',

  'data.title': 'Was mit Daten geschieht',
  'data.read': 'Gelesen wird',
  'data.read.text': 'die Seite, die offen ist, soweit sie zu sehen ist, solange der Coach offen ist',
  'data.stays': 'Bleibt hier',
  'data.stays.text':
    'Einstellungen, Antworten, der Verlauf des eigenen Profils und das Journal, auch was von den Profilen der Personen darin gelesen wurde: alles nur in diesem Browser',
  'data.stays.contacts':
    'E-Mail-Adressen und Telefonnummern anderer nur, wenn sie aus einer Datei übernommen werden; Geburtstage nie',
  'data.read.noticing':
    'auf LinkedIn außerdem, ob eine der gewählten eigenen Handlungen geschehen ist, auch bei geschlossenem Coach',
  'data.stays.noticing': 'die bemerkten eigenen Handlungen, bis sie gestrichen werden',
  'data.leaves': 'Nach außen geht',
  'data.leaves.text': 'nichts.',
  'data.leaves.meta': 'Die Erweiterung baut keine einzige Verbindung auf.',
  'data.leaves.narrative-address':
    'an {host} die Frage nach dem Narrativ, wenn jemand dort nachsieht: ohne Cookies und ohne Angaben zur Person',
  'data.leaves.only': 'Andere Verbindungen baut die Erweiterung nicht auf.',

  'welcome.done': 'Fertig',
  'welcome.next': 'Jetzt das eigene Profil öffnen.',
  'welcome.next.in-page':
    'Dort öffnet der Griff am rechten Rand den Coach, ebenso {keys} oder sein Symbol in der Symbolleiste des Browsers.',
  'welcome.next.beside': 'Dort öffnet ein Klick auf das Symbol in der Symbolleiste des Browsers den Coach.',
  'welcome.open': '{network}-Profil öffnen',
} as const;
