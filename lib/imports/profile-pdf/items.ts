/** A piece of text on a page of a PDF: where its line stands and how high its letters are, in points from below left. */
export interface PdfItem {
  text: string;
  /** Counted from 1. */
  page: number;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** More than any profile's PDF holds. */
export const MOST_PAGES = 40;
export const MOST_ITEMS = 20_000;
