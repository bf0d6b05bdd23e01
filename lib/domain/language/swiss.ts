/** Words that Swiss readers say otherwise, where the swap bends nothing around them; matched at the start of a word. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bAuszubildende(?=[rn]?\b)/g, 'Lernende'],
  [/\bAzubis\b/g, 'Lernende'],
  [/\bTischler/g, 'Schreiner'],
  [/\bKlempner/g, 'Spengler'],
  [/\bFleischer(?=ei|\b)/g, 'Metzger'],
  [/\bHausmeister/g, 'Hauswart'],
];

/** 1.840 and 61.400, but no time (20.15), no date and no version. */
const THOUSANDS = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d]|[.,]\d)/g;

/** German text in Swiss spelling: ss for ß, « » for „ “, 1’840 for 1.840, and a few words of the trades. */
export function toSwiss(text: string): string {
  const spelled = text
    .replace(/ß/g, 'ss')
    .replace(/ẞ/g, 'SS')
    .replace(/„([^„“]*)“/g, '«$1»')
    .replace(/‚([^‚‘]*)‘/g, '‹$1›')
    .replace(THOUSANDS, (number) => number.replaceAll('.', '’'));
  return WORDS.reduce((said, [word, swiss]) => said.replace(word, swiss), spelled);
}
