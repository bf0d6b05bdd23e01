import { textOf } from '../../dom/text.ts';
import { PROFILE } from './locators.ts';
import { visibleTwins } from './runs.ts';

/** The whole text; it is in the document even where the page clamps it. */
export function readAbout(card: Element, generation: 'E' | 'S'): string | null {
  if (generation === 'S') {
    const box = card.querySelector(PROFILE.longText);
    if (box) return textOf(box.closest('p') ?? box) || null;
    const paragraphs = [...card.querySelectorAll('p')].map((paragraph) => textOf(paragraph));
    return paragraphs.find((text) => text !== '') ?? null;
  }
  // The heading's twin comes first; the text is the first twin outside it and outside lists (top skills).
  const span = visibleTwins(card).find((twin) => !twin.closest('h1, h2, li, a'));
  return span ? textOf(span) || null : null;
}
