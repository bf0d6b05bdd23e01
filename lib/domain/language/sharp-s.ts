import { type Token, tokens } from './tokens.ts';

/**
 * Words that are written with ß in Germany and Austria, here in their Swiss form; only those that mean the same in both
 * ("in Massen" and "in Maßen" do not). After the official rules of 2024, § 25: ß behind a long vowel or diphthong.
 */
const SWISS = new RegExp(
  [
    'strasse(?!rs?(?!\\p{L}))',
    '^gross(?:e[nrms]?)?$',
    '^gross(?=kund|projekt|handel|händler|raum|räum|anlage|serie|format|stadt|städt|teil|flächig|bau|küche|auftr|unternehm|artig)',
    '^grösse(?:n|re[nrms]?|r)?$|^grösste[nrms]?$|vergrösser',
    '^ausser(?:dem|halb|gewöhnlich\\p{L}*|ordentlich\\p{L}*)?$',
    'massnahme|massgeb|massgeschneid|massstab|gleichermassen|regelmässig|gemäss|mässige?[nrms]?$',
    '^spass$|^heiss(?:en|t)$|schliess|^giesserei\\p{L}*$|giessen$|fliess(?:en|end\\p{L}*|t)$|geniess',
    '^draussen$|^grüsse(?:n)?$|^(?:ver|an|zusammen)?stoss(?:en)?$|^fleiss(?:ig\\p{L}*)?$|^süss\\p{L}*$|^bloss$|^dreissig\\p{L}*$',
    '^fuss(?:ball|boden|gänger)\\p{L}*$',
  ].join('|'),
  'u',
);

/**
 * Words in the other country's spelling: with ß for a Swiss reader, with ss for a reader in Germany or Austria.
 * @param names text whose words are names and stay as they are (a Strasser, a Großmann AG)
 */
export function foreignSpelling(text: string, spelling: 'de' | 'de-CH', names = ''): Token[] {
  const kept = new Set(tokens(names).map(({ word }) => word.toLowerCase()));
  return tokens(text).filter(({ word }) => {
    const lower = word.toLowerCase();
    if (kept.has(lower)) return false;
    return spelling === 'de-CH' ? lower.includes('ß') : SWISS.test(lower);
  });
}
