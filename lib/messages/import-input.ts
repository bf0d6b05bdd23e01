import * as z from 'zod/mini';

/** Above what is read, so that whoever brings too much hears a sentence about it. */
const MOST_CHARACTERS = 2_000_000;
const MOST_ITEMS = 20_000;

const Place = z.number().check(z.minimum(-100_000), z.maximum(100_000));

const PdfItem = z.strictObject({
  text: z.string().check(z.maxLength(5_000)),
  page: z.int().check(z.minimum(1), z.maximum(1_000)),
  x: Place,
  y: Place,
  width: Place,
  size: Place,
});

/** What the user brought to be read as a profile. */
export const ImportInput = z.strictObject({
  source: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('text'),
      network: z.enum(['linkedin', 'xing']),
      text: z.string().check(z.maxLength(MOST_CHARACTERS)),
    }),
    z.strictObject({ kind: z.literal('pdf'), items: z.array(PdfItem).check(z.maxLength(MOST_ITEMS)) }),
  ]),
  /** '/in/slug/' or '/profile/Name/', where the source does not say it; '' = not told. */
  path: z.string().check(z.maxLength(300), z.regex(/^(?:\/(?:in|profile)\/[^/?#\s]+\/)?$/u)),
});
export type ImportInput = z.infer<typeof ImportInput>;
