/** Fewer characters are not taken. */
const SHORTEST = 12;
const FEW_SIGNS = 6;
const LONG = 20;
const ENOUGH_WORDS = 4;

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** How hard a passphrase is to find by trying, as far as its shape tells; whether others use it, nobody can know here. */
export function passphraseStrength(passphrase: string): Strength {
  const signs = [...passphrase];
  if (signs.length < SHORTEST) return 'short';
  if (new Set(signs).size < FEW_SIGNS) return 'weak';
  const words = new Set(passphrase.toLowerCase().match(/\p{L}{3,}/gu));
  const isVaried = signs.length >= LONG && new Set(signs).size >= SHORTEST;
  return words.size >= ENOUGH_WORDS || isVaried ? 'strong' : 'fair';
}
