import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { LABELS } from '../../../languages/labels.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';

/** The interface's language, by the document or by the names of LinkedIn's sections. */
export function pageLanguage(root: Document): PageLanguage {
  return interfaceLanguage(root, (code) => Object.values(LABELS[code].sections).flat());
}
