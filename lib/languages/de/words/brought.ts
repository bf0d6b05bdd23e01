/** Files with data: exports, address books, tables. */
export const brought = {
  'brought.no.empty': 'Die Datei ist leer.',
  'brought.no.unreadable': 'Die Datei ließ sich nicht lesen. Vielleicht wurde sie verschoben oder gelöscht.',
  'brought.no.other-kind':
    'So eine Datei lässt sich hier nicht einlesen. Gebraucht wird die ZIP-Datei von LinkedIn, eine Tabelle (CSV) oder eine Visitenkarte (VCF).',
  'brought.no.spreadsheet':
    'Das ist eine Arbeitsmappe, etwa aus Excel. Dort als CSV gespeichert, lässt sich die Tabelle lesen.',
  'brought.no.archive':
    'Das ist ein Archiv; hier wird eine Tabelle (CSV) oder eine Visitenkarte (VCF) gebraucht. Den Export von LinkedIn liest der Raum „Nutzung“.',
  'brought.no.torn': 'Die Datei ist beschädigt oder unvollständig. Meist hilft es, sie noch einmal herunterzuladen.',
  'brought.no.encrypted': 'Die Datei ist mit einem Passwort geschützt und lässt sich so nicht öffnen.',
  'brought.no.split': 'Die Datei ist nur ein Stück eines Archivs, das auf mehrere Dateien verteilt ist.',
  'brought.no.nested':
    'In der Datei stecken weitere ZIP-Dateien. Einmal entpacken und die innere wählen, dann geht es.',
  'brought.no.too-large': 'Die Datei ist viel zu groß und wurde nicht gelesen.',
  'brought.no.too-many': 'Das Archiv enthält weit mehr Dateien als ein Export und wurde nicht gelesen.',
  'brought.no.bomb': 'Das Archiv ist in Wirklichkeit viel größer, als es angibt, und wurde nicht entpackt.',
  'brought.no.odd-path': 'Das Archiv verweist auf Orte außerhalb. Das tut kein Export; es wurde nicht gelesen.',
  'brought.no.packed-otherwise':
    'Das Archiv ist auf ungewöhnliche Art gepackt. Als gewöhnliche ZIP-Datei neu gepackt, lässt es sich lesen.',
  'brought.no.no-table': 'In der Datei war keine Tabelle zu erkennen.',
  'brought.no.no-export': 'Nichts in der Datei gehört zu einem Export von LinkedIn.',
  'brought.no.stopped': 'Angehalten. Nichts wurde übernommen.',
  'brought.no.wrong-passphrase': 'Mit dieser Passphrase lässt sich die Datei nicht öffnen.',
  'brought.no.backup': 'Das ist eine Sicherung des Journals. Eingelesen wird sie in den Einstellungen.',
  'brought.no.handover': 'Das ist eine Übergabe. Eingelesen wird sie unter „Personen aus einer Datei“.',
} as const;
