import { remembered } from './remembered.ts';

/**
 * A light stem, for finding a topic in a text: lower case, ß as ss, umlauts as their vowels, common German and English
 * endings cut while at least four letters stay. After CISTEM's idea (Weissweiler and Fraser, 2017), without its ge- rule.
 */
export const stem = remembered((word) => {
  let left = word
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/(?:erinnen|erin|in(?:nen)?)$/u, (ending) =>
      ending.startsWith('er') ? 'er' : ending === 'innen' ? '' : ending,
    );
  for (let length = -1; length !== left.length && left.length > 4; ) {
    length = left.length;
    const cut = left.replace(/(?:ing|ungen|ung|ern|em|er|en|es|ed|e|s|n)$/u, '');
    if (cut.length >= 4) left = cut;
  }
  return left;
});
