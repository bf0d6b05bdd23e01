/**
 * One emoji as a reader sees it: flags, keycaps, skin tones and joined figures (a family, a woman at work) are one. Signs
 * that are text unless a selector asks for the picture (©, ✔, ☎) are none without it.
 */
const EMOJI =
  /\p{Regional_Indicator}{2}|[#*0-9]\ufe0f?\u20e3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?:\ufe0f|(?=\p{Emoji_Modifier})))\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)*/gu;

/** Emoji of a text in order, verbatim, with their places (UTF-16 offset). */
export function emojiIn(text: string): { found: string; at: number }[] {
  return Array.from(text.matchAll(EMOJI), (match) => ({ found: match[0], at: match.index }));
}
