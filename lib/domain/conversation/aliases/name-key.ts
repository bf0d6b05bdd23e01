import { fold } from '../../angles/ranking/grams.ts';

/** A name as it is compared: without legal form, case and signs. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/(?<![a-z])(?:gmbh|ag|se|kg|ohg|ug|mbh|co|inc|ltd|llc|sa|sarl|plc|ev)(?![a-z])/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
