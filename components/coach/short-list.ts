import type { Translate } from '../../lib/languages/translate.ts';

/** Names in one row: the first few, then how many more there are. */
export function shortList(names: readonly string[], t: Translate, shown = 3): string {
  const rest = names.length - shown;
  if (rest <= 1) return names.join(', ');
  return t('list.more', { names: names.slice(0, shown).join(', '), count: rest });
}
