import type { Requirement } from '../../../lib/domain/candidate/opening/opening.ts';

/** Requirements as they are typed: one a line, own words behind "=". */
export const linesOf = (requirements: readonly Requirement[]): string =>
  requirements.map(({ text, words }) => (words.length === 0 ? text : `${text} = ${words.join(', ')}`)).join('\n');

/**
 * What the lines say.
 * @param before keeps the questions of requirements that are still there
 */
export function requirementsIn(lines: string, before: readonly Requirement[]): Requirement[] {
  return plainLines(lines).map((line) => {
    const [text = '', words = ''] = line.split(/\s*=\s*/u, 2);
    const ask = before.find((requirement) => requirement.text === text)?.ask ?? null;
    return { text: text || line, words: words.split(/\s*,\s*/u).filter((word) => word !== ''), ask };
  });
}

/** Lines that hold something. */
export const plainLines = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim().slice(0, LONGEST))
    .filter((line) => line !== '')
    .slice(0, MOST);

/** As the background takes them. */
const LONGEST = 400;
const MOST = 60;
