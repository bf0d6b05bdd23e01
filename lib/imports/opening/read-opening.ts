import { type AdvertCues, openingFromAdvert } from '../../domain/candidate/opening/from-advert.ts';
import type { Opening } from '../../domain/candidate/opening/opening.ts';
import { parseOpening } from '../../domain/candidate/opening/opening-file.ts';
import { readDocument } from '../narrative/document.ts';

/** An advert is a few pages at most. */
const LONGEST = 40_000;

/**
 * An opening from the text of a file or from what was pasted: YAML or JSON by its fields, everything else as an advert by
 * its headings.
 * @returns null where there is neither a title nor a requirement
 */
export function readOpening(text: string, cues: AdvertCues): Opening | null {
  const file = readDocument(text);
  const opening = file.ok ? parseOpening(file.data) : null;
  if (opening) return opening;
  const advert = openingFromAdvert(text.slice(0, LONGEST), null, cues);
  return advert.musts.length + advert.learnables.length === 0 ? null : advert;
}
