import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { XING_LABELS } from '../../../languages/xing-labels.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';

/** The interface's language, by the document or by the headings of a profile. */
export function pageLanguage(root: Document): PageLanguage {
  return interfaceLanguage(root, (code) => Object.values(XING_LABELS[code].headings).flat());
}
