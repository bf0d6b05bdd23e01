import type { PdfLine } from './columns.ts';

/** Lines further apart than this, as multiples of their size, are no broken line. */
const BROKEN = 1.6;
const BULLET = /^[-–•*·▪►]\s*/;

/** Running text: broken lines are joined again, paragraphs and bullets stay on lines of their own. */
export function runningText(lines: readonly PdfLine[]): string | null {
  let text = '';
  for (const { text: line, gap } of lines) {
    const isNew = text === '' || (gap ?? 0) > BROKEN || BULLET.test(line);
    text += `${text === '' ? '' : isNew ? '\n' : ' '}${line}`;
  }
  return text || null;
}

/** Entries of a narrow column: a line that stands nearer to the one above than others do is its second half. */
export function narrowEntries(lines: readonly PdfLine[]): string[] {
  const gaps = lines.slice(1).flatMap(({ gap }) => gap ?? []);
  const widest = Math.max(0, ...gaps);
  const entries: string[] = [];
  for (const [index, { text, gap }] of lines.entries()) {
    const isBroken = index > 0 && gap !== null && gap < widest * 0.85 && widest <= BROKEN * 2;
    const last = entries.length - 1;
    if (isBroken || (last >= 0 && /^(?:\p{Ll}|\()/u.test(text))) entries[last] = `${entries[last] ?? ''} ${text}`;
    else entries.push(text);
  }
  return entries;
}
