/** Files with data: exports, address books, tables. */
export const brought = {
  'brought.no.empty': 'The file is empty.',
  'brought.no.unreadable': 'The file could not be read. It may have been moved or deleted.',
  'brought.no.other-kind':
    'This kind of file can’t be read here. It takes the ZIP file from LinkedIn, a table (CSV), or a contact card (VCF).',
  'brought.no.spreadsheet': 'This is a workbook, from Excel for example. Saved there as CSV, the table can be read.',
  'brought.no.archive':
    'This is an archive; what is needed here is a table (CSV) or a card (VCF). The export from LinkedIn is read under “Use.”',
  'brought.no.torn': 'The file is damaged or incomplete. Downloading it again usually helps.',
  'brought.no.encrypted': 'The file is protected by a password and can’t be opened like this.',
  'brought.no.split': 'The file is one piece of an archive that is spread over several files.',
  'brought.no.nested': 'There are more ZIP files inside this one. Unpack it once and choose the inner file.',
  'brought.no.too-large': 'The file is much too large and was not read.',
  'brought.no.too-many': 'The archive holds far more files than an export and was not read.',
  'brought.no.bomb': 'The archive is really much larger than it says, and was not unpacked.',
  'brought.no.odd-path': 'The archive points to places outside of it. No export does that; it was not read.',
  'brought.no.packed-otherwise':
    'The archive is packed in an unusual way. Packed again as an ordinary ZIP file, it can be read.',
  'brought.no.no-table': 'No table could be made out in the file.',
  'brought.no.no-export': 'Nothing in the file belongs to an export from LinkedIn.',
  'brought.no.stopped': 'Stopped. Nothing was taken.',
  'brought.no.wrong-passphrase': 'The file can’t be opened with this passphrase.',
  'brought.no.backup': 'This is a backup of the journal. It is read under “Settings.”',
  'brought.no.handover': 'This is a handover. It is read under “People from a file.”',
} as const;
