/** A degree badge: "· 1st", "• 2.", "3°+". */
const BADGE = /^[·•]?\s*([123])\s?(?:st|nd|rd|er|re|e|°|º|\.)\s?\+?$/;

/** The degree a badge shows; null where the text is no badge. */
export function degreeIn(text: string): 1 | 2 | 3 | null {
  const digit = text.length < 8 ? BADGE.exec(text)?.[1] : undefined;
  return digit ? (Number(digit) as 1 | 2 | 3) : null;
}
