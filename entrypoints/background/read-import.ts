import type { Network, ProfileReading } from '../../lib/domain/profile/reading.ts';
import { readPasted } from '../../lib/imports/pasted-text/read-pasted.ts';
import { readPdf } from '../../lib/imports/profile-pdf/read-pdf.ts';
import type { WordKey } from '../../lib/languages/words.ts';
import type { ImportInput } from '../../lib/messages/import-input.ts';

/** A reading, or the word for why there is none. */
export type ImportReading = { ok: true; reading: ProfileReading } | { ok: false; why: WordKey; network: Network };

/**
 * Reads what the user brought. Unless the text itself shows that it is another person's, the user is asked.
 * @param today 'YYYY-MM-DD'
 */
export function readImport({ source, path }: ImportInput, today: string): ImportReading {
  if (source.kind === 'pdf') {
    const result = readPdf(source.items, today);
    if (result.ok) return { ok: true, reading: withPath(result.reading, path) };
    const why = result.refusal === 'no-profile' ? 'import.no.other-pdf' : 'import.no.no-text';
    return { ok: false, why, network: 'linkedin' };
  }
  const result = readPasted(source.text, source.network, today);
  if (result.ok) return { ok: true, reading: withPath(result.reading, path) };
  return { ok: false, why: `import.no.${result.refusal}`, network: source.network };
}

/** The address that the user told counts where the source names none. */
const withPath = (reading: ProfileReading, told: string): ProfileReading => ({
  ...reading,
  path: reading.path ?? (told || null),
});
