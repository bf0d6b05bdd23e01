import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';

/** Parts of the narrative that are one form each; a theme is called by its place: 'themes/2'. */
export const PARTS_BEFORE = ['company', 'audiences'] as const;
export const PARTS_AFTER = ['voice', 'sensitive', 'pauses'] as const;
type FixedPart = (typeof PARTS_BEFORE)[number] | (typeof PARTS_AFTER)[number];
export type Part = FixedPart | `themes/${number}`;

const FIXED: readonly FixedPart[] = [...PARTS_BEFORE, ...PARTS_AFTER];

export const themePart = (index: number): Part => `themes/${index}`;

/** Which theme a part is; null = no theme. */
export function themeIndex(part: Part): number | null {
  const [list, index] = part.split('/');
  return list === 'themes' ? Number(index) : null;
}

/** The form in which a field stands. */
export function partOf([first, index]: FieldPath): Part {
  if (first === 'themes') return themePart(typeof index === 'number' ? index : 0);
  return FIXED.find((part) => part === first) ?? 'company';
}
