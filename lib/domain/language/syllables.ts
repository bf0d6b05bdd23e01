/** Two vowels that are spoken as one, the longer ones first. */
const GERMAN_NUCLEUS = /aa|ai|au|ay|äu|ee|ei|eu|ey|ie|oo|oi|ou|[aeiouyäöü]/gu;

/**
 * Syllables of a German word, by its vowels. Borrowed words with a silent e ("Service") come out one too long.
 * @returns at least 1
 */
export function germanSyllables(word: string): number {
  const lower = word.toLowerCase().replace(/qu/gu, 'q');
  const nuclei = lower.match(GERMAN_NUCLEUS)?.length ?? 0;
  // "Familie", "Linien", "Aktien": i and e are two; "Nation", "Union", "Region": i and o are two already.
  const hiatus =
    /(?:mil|lin|akt|fer|ser|rag|bel|spr|tal|pan|prov|stud)ien?$/u.test(lower) && !/(?:batter|industr)ie/u.test(lower);
  // "beenden", "Museum": two e, and e and u, that belong to two syllables; "geeignet" is read so from its vowels.
  const apart = /^bee[^rt]/u.test(lower) || /eum(?:s|en)?$/u.test(lower);
  return Math.max(1, nuclei + (hiatus ? 1 : 0) + (apart ? 1 : 0));
}

/** Vowels that stand together and are spoken apart: "radio", "idea", "create", "quiet", "employee", "doing". */
const ENGLISH_APART =
  /(?<![tscg])ia(?!l$|ge)|(?<![tscg])io|iu|(?<=qu|sc)ie|(?<!p)eo|(?<=id|ar|cr)ea|yee|[ouy]ing|ie(?=nt|nc|t$)|eum|oe(?=m)/gu;
/** Vowels that are written and not spoken. */
const ENGLISH_SILENT =
  /(?<=[^aeiouyl])e(?=(?:ly|less|ment|ful|ness|ty)s?$)|(?<=ev)e(?=r[yt])|(?<=bus)i(?=ness)|(?<=p)e(?=ople)/gu;

/**
 * Syllables of an English word: groups of vowels, without a silent e, with the pairs that are spoken apart.
 * @returns at least 1
 */
export function englishSyllables(word: string): number {
  const lower = word.toLowerCase().replace(/['’]s$/u, '');
  if (lower.length <= 3) return 1;
  const spoken = lower.replace(ENGLISH_SILENT, '').replace(/(?<![aeiouy])(?:e|es|ed)$/u, (ending, at: number) => {
    const before = lower.replace(ENGLISH_SILENT, '').slice(0, at);
    if (ending === 'e') return /[^aeiouyr]l$/u.test(before) ? ending : '';
    if (ending === 'es') return /(?:[sxzcg]|ch|sh|[^aeiouyr]l)$/u.test(before) ? ending : '';
    return /[dt]$|[^aeiouyr]l$/u.test(before) ? ending : '';
  });
  const groups = spoken.match(/[aeiouy]+/gu)?.length ?? 0;
  const apart = spoken.match(ENGLISH_APART)?.length ?? 0;
  const sm = /thm$/u.test(lower) ? 1 : 0;
  return Math.max(1, groups + apart + sm);
}
