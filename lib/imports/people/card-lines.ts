/** One property of a card. */
export interface CardLine {
  /** In upper case, without the group before it ("item1.URL"). */
  name: string;
  /** Parameters in upper case; those of version 2.1 without a name count as TYPE. */
  params: ReadonlyMap<string, string>;
  value: string;
  /** Counted from 1. */
  line: number;
}

/**
 * The properties of cards in versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350). Lines that go on are joined: by a blank at
 * the beginning of the next, or, in 2.1, by "=" at the end of one that is quoted-printable. Of pictures and sounds only the name is told.
 */
export function* cardLines(text: string): Generator<CardLine> {
  const lines = text.split(/\r\n|\r|\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    const parts = [lines[at] ?? ''];
    while (/^[ \t]/.test(lines[at + 1] ?? '')) {
      at += 1;
      parts.push((lines[at] ?? '').slice(1));
    }
    const quoted = /^[^:]*ENCODING=QUOTED-PRINTABLE|^[^:]*;QUOTED-PRINTABLE/i.test(parts[0] ?? '');
    while (quoted && parts.at(-1)?.endsWith('=') && at + 1 < lines.length) {
      parts.push((parts.pop() ?? '').slice(0, -1));
      at += 1;
      parts.push(lines[at] ?? '');
    }
    const property = propertyOf(parts.join(''), quoted);
    if (property) yield { ...property, line };
  }
}

const WITH_BYTES = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);

function propertyOf(line: string, quoted: boolean): Omit<CardLine, 'line'> | null {
  const colon = colonIn(line);
  if (colon < 0) return null;
  const [name = '', ...params] = line.slice(0, colon).toUpperCase().split(';');
  const plain = name.slice(name.lastIndexOf('.') + 1).trim();
  if (plain === '') return null;
  // That there is a picture may be said; its bytes are nobody's business.
  if (WITH_BYTES.has(plain)) return { name: plain, params: new Map(), value: '' };
  const known = new Map(params.map((param) => pairOf(param)));
  const raw = line.slice(colon + 1);
  return { name: plain, params: known, value: quoted ? fromQuotedPrintable(raw, known.get('CHARSET')) : raw };
}

/** The first colon that is not in quotes. */
function colonIn(line: string): number {
  let open = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') open = !open;
    if (line[at] === ':' && !open) return at;
  }
  return -1;
}

function pairOf(param: string): [string, string] {
  const equals = param.indexOf('=');
  return equals < 0 ? ['TYPE', param] : [param.slice(0, equals), param.slice(equals + 1).replaceAll('"', '')];
}

function fromQuotedPrintable(text: string, charset = 'UTF-8'): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? /^[\dA-F]{2}/i.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex === undefined) bytes.push(...new TextEncoder().encode(text[at]));
    else {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    }
  }
  return new TextDecoder(/^UTF-?8$/.test(charset) ? 'utf-8' : 'windows-1252').decode(new Uint8Array(bytes));
}
