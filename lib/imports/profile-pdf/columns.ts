import { cleanText } from '../../domain/language/clean-text.ts';
import type { PdfItem } from './items.ts';

/** One line of one column. */
export interface PdfLine {
  text: string;
  size: number;
  /** Points from the line above, as multiples of its own size; null = first of its column on a page. */
  gap: number | null;
}

export interface Columns {
  left: PdfLine[];
  right: PdfLine[];
}

/** Pieces this near in height, as a share of their size, stand on one line. */
const SAME_LINE = 0.4;
/** Between two pieces further apart than this share of their size stands a space. */
const SPACE = 0.15;

/**
 * The lines of the two columns, each from top to bottom over all pages. The name, in the largest letters of the file,
 * stands at the left edge of the right column.
 * @returns null where there is no left column: then it is another layout
 */
export function columnsOf(items: readonly PdfItem[]): Columns | null {
  const texts = items.filter(({ text }) => text.trim() !== '');
  const largest = texts.reduce<PdfItem | null>((best, item) => (item.size > (best?.size ?? 0) ? item : best), null);
  if (!largest) return null;
  const edge = largest.x - largest.size / 2;
  const left = texts.filter(({ x }) => x < edge);
  const right = texts.filter(({ x }) => x >= edge);
  return left.length > 0 ? { left: linesOf(left), right: linesOf(right) } : null;
}

function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const sorted = [...items].sort((a, b) => a.page - b.page || b.y - a.y || a.x - b.x);
  const rows: PdfItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.page === item.page && first.y - item.y < item.size * SAME_LINE) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row, index) => lineOf(row, rows[index - 1]) ?? []);
}

function lineOf(row: readonly PdfItem[], above: readonly PdfItem[] | undefined): PdfLine | null {
  const pieces = [...row].sort((a, b) => a.x - b.x);
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    if (text !== '' && piece.x - end > piece.size * SPACE && !text.endsWith(' ')) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  const clean = cleanText(text);
  const [first, last] = [row[0], above?.[0]];
  if (!first || clean === '') return null;
  const size = Math.max(...pieces.map((piece) => piece.size));
  const gap = last && last.page === first.page ? (last.y - first.y) / size : null;
  return { text: clean, size, gap };
}
