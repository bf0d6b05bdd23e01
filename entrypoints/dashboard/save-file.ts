/** Hands a text or bytes to the user as a file, by a link that the browser follows; no permission is needed for that. */
export function saveFile(name: string, text: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(
    new Blob([text], { type: typeof text === 'string' ? `${typeOf(name)};charset=utf-8` : 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then, and holds the data itself.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  ics: 'text/calendar',
  json: 'application/json',
  vcf: 'text/vcard',
  yaml: 'application/yaml',
};

const typeOf = (name: string): string => TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
