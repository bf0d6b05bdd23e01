import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import type { ReadResult } from '../../lib/sites/site.ts';
import { read, reading } from './read-markup.ts';

export const XING = 'https://www.xing.com/profile/Jonna_Ahrens';
export const OWN_XING = 'https://www.xing.com/profile/my_profile';

export const readXing = (html: string, address = XING): ReadResult => read(html, address);

/** The reading of a XING page that must not be refused. */
export const readingXing = (html: string, address = XING): ProfileReading => reading(html, address);
