import type { NarrativeLanguage, Text } from '../../../../lib/domain/narrative/fields.ts';

/** A text of the narrative in one language; in the other, and marked so for screen readers, where this side is missing. */
export function Said({ text, side }: { text: Text; side: NarrativeLanguage }) {
  const other = side === 'de' ? 'en' : 'de';
  const shown = text[side] === undefined ? other : side;
  return <span lang={shown}>{text[shown]}</span>;
}
