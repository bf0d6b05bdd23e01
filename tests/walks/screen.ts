import type { PageKind } from '../../lib/domain/pages/page-reading.ts';

/** One page of a site that loads none anew, as its router draws it. Every text and address on it bears its mark. */
export interface Screen {
  kind: PageKind;
  /** Its address, from the first slash on. */
  path: string;
  /** One element. */
  html: string;
  /** What comes later than the rest, as a selector; null = all comes at once. */
  late: string | null;
}

export type DrawScreen = (mark: string, beside: readonly string[]) => Screen;
