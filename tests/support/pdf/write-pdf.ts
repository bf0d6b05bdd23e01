/** One line of text on a page, in points from below left. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size: number;
}

interface PdfOptions {
  /** Locks the file with a password that nobody gives. */
  locked?: boolean;
}

/**
 * A small PDF with text in Helvetica, written by hand: enough for tests, and nothing in it comes from a real file.
 * @param pages each page's lines
 */
export function writePdf(pages: readonly (readonly PlacedText[])[], { locked = false }: PdfOptions = {}): Uint8Array {
  const fontAt = 3;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [index, lines] of pages.entries()) {
    const stream = lines
      .map(({ text, x, y, size }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 ${fontAt} 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  if (locked) {
    const key = `(${'k'.repeat(32)})`;
    objects.push(`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`);
  }
  return assembled(objects, locked);
}

function assembled(objects: readonly string[], locked: boolean): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const lock = locked ? ` /Encrypt ${objects.length} 0 R /ID [(ab) (ab)]` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** Places of WinAnsi that are none of Latin-1. */
const WIN_ANSI: Record<string, number> = {
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
  '…': 0x85,
  '’': 0x92,
  '„': 0x84,
  '“': 0x93,
};

function escaped(text: string): string {
  return [...text]
    .map((char) => {
      const code = WIN_ANSI[char] ?? char.charCodeAt(0);
      return /[()\\]/.test(char) ? `\\${char}` : code > 126 ? `\\${code.toString(8).padStart(3, '0')}` : char;
    })
    .join('');
}
