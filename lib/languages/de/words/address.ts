/** The company's narrative from an address: a connection, off until somebody switches it on. */
export const address = {
  'address.title': 'Von einer Adresse beziehen',
  'address.lead':
    'Liegt die Datei im Netz des Unternehmens, kann die Erweiterung sie von dort holen: nur auf Knopfdruck, ohne Cookies und ohne Angaben zur Person.',
  'address.field': 'Adresse der Datei',
  'address.hint': 'Beginnt mit https:// und führt geradewegs zur Datei.',
  'address.connect': 'Zugriff erlauben und verbinden',
  'address.connected': 'Verbunden mit {host}.',
  'address.check': 'Jetzt nachsehen',
  'address.checking': 'Wird geholt …',
  'address.disconnect': 'Verbindung trennen',
  'address.refused': 'Der Browser hat keinen Zugriff erhalten. Es wurde nichts verbunden.',
  'address.failed': 'Das hat nicht geklappt. Es ging nichts verloren; bitte noch einmal versuchen.',
  'address.same': 'Unter der Adresse liegt nichts Neues.',
  'address.no.invalid': 'Das ist keine Adresse, die mit https:// beginnt.',
  'address.no.access': 'Der Zugriff auf {host} fehlt. Das Narrativ bleibt, wie es ist.',
  'address.no.unreachable': '{host} ist nicht zu erreichen. Das Narrativ bleibt, wie es ist.',
  'address.no.slow': '{host} hat 15 Sekunden lang nicht geantwortet. Das Narrativ bleibt, wie es ist.',
  'address.no.forwarded':
    'Die Adresse leitet weiter; gebraucht wird die, unter der die Datei selbst liegt. Das Narrativ bleibt, wie es ist.',
  'address.no.too-large': 'Die Datei ist größer als 2 MB und wurde nicht gelesen. Das Narrativ bleibt, wie es ist.',
  'address.no.page':
    'Unter der Adresse liegt eine Webseite und keine Datei, vielleicht eine Anmeldung. Das Narrativ bleibt, wie es ist.',
  'address.no.missing': 'Unter der Adresse liegt keine Datei. Das Narrativ bleibt, wie es ist.',
  'address.no.sign-in': '{host} gibt die Datei nur nach einer Anmeldung heraus. Das Narrativ bleibt, wie es ist.',
  'address.no.status': '{host} antwortet mit dem Fehler {status}. Das Narrativ bleibt, wie es ist.',
} as const;
