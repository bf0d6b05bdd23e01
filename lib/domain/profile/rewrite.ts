import type { RewritePattern } from './checks/check.ts';

/** What a pattern may take from the reading besides the answers. */
export interface RewriteSlots {
  title: string;
  company: string;
  name: string;
}

const SLOT = /\{(\d+|title|company|name)\}/g;

/**
 * Puts the user's own answers into a pattern. A part is dropped when one of its slots is empty; nothing is invented
 * and no word is bent. The first letter becomes upper case; separators left over at the start are cut off.
 * @param answers in the order of the questions; slot `{1}` is the first
 */
export function composeRewrite(pattern: RewritePattern, answers: readonly string[], slots: RewriteSlots): string {
  const answerTo = (slot: string): string =>
    (/^\d+$/.test(slot) ? (answers[Number(slot) - 1] ?? '') : slots[slot as keyof RewriteSlots]).trim();
  const text = pattern.parts
    .filter((part) => [...part.matchAll(SLOT)].every(([, slot]) => answerTo(slot ?? '') !== ''))
    .map((part) => part.replace(SLOT, (_all, slot: string) => withoutFullStop(answerTo(slot), part, slot)))
    .join('');
  const hasAnswer = answers.some((answer) => answer.trim() !== '');
  return hasAnswer ? upperFirst(text.replace(/^[\s:;,.–—|·-]+/u, '').trim()) : '';
}

/** A user who ends an answer with a full stop gets no second one from the pattern. */
function withoutFullStop(value: string, part: string, slot: string): string {
  return part.includes(`{${slot}}.`) ? value.replace(/\.$/, '') : value;
}

function upperFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === '' ? '' : first.toLocaleUpperCase('de') + text.slice(first.length);
}
