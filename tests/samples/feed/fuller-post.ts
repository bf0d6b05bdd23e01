import { JSDOM } from 'jsdom';
import type { FeedPage } from './page.ts';

/**
 * How much a post of the site holds, with all that lies around its words, on average over the posts of saved feeds: 212
 * elements and 1,550 characters on generation E (16 posts of three feeds, April 2025; words for the eye stand again for the
 * ear), 178 and 1,390 on S (14 posts of a home feed, April 2026).
 */
const ELEMENTS = { S: 178, E: 212 };
/** Of the words alone; names, numbers and buttons make up the rest. */
const CHARACTERS = { S: 1_370, E: 1_330 };

const PARAGRAPHS = [
  'Angefangen hat es mit einem Anruf am Montag um sechs. Die Linie stand, die Schicht stand daneben, und niemand wusste, ob der Sensor lügt oder das Ventil.',
  'Wir haben erst gemessen und dann geredet. Das klingt selbstverständlich, war aber in den Jahren davor meistens umgekehrt.',
  'Nach zwei Stunden lag das Ventil offen auf dem Tisch. Die Dichtung war hart wie Horn, und im Wartungsplan stand sie mit „nächstes Jahr“.',
  'Der Plan stammt aus einer Zeit, in der die Anlage drei Tage in der Woche lief. Heute läuft sie sechs, und der Plan hat davon nichts mitbekommen.',
  'Also haben wir ihn neu geschrieben, zu viert, an einem Nachmittag, mit den Leuten, die nachts gerufen werden.',
  'Drei Dinge haben sich seitdem geändert: Teile werden nach Laufzeit bestellt, jede Schicht notiert, was ihr auffällt, und einmal im Monat liest jemand diese Notizen wirklich.',
  'Im letzten Quartal hatten wir zwei Stillstände statt neun. Beide kamen von außen, einmal fehlte Strom, einmal fehlte Milch.',
  'Was ich mitnehme: Ein Wartungsplan ist kein Dokument, sondern eine Verabredung. Er hält so lange, wie sich alle daran erinnern, warum sie sie getroffen haben.',
  'Fragen dazu beantworte ich gern, auch die unbequemen. Eine davon lautet, warum wir erst nach neun Stillständen angefangen haben.',
];

/** What is added to the words of a post, so that it is as long as posts are. */
export function furtherWords(generation: FeedPage['generation'], words: string, number: number): string {
  let text = '';
  for (let index = number; words.length + text.length < CHARACTERS[generation]; index += 1) {
    text += `\n\n${PARAGRAPHS[index % PARAGRAPHS.length]}`;
  }
  return text;
}

/** The box of a post as the generation's own markup has it, with these words behind its own. */
export function longer(generation: FeedPage['generation'], box: string, words: string): string {
  const [end, lineBreak] =
    generation === 'S'
      ? (['<button type="button" aria-hidden="true" data-testid="expandable-text-button">', '<br>'] as const)
      : (['</span></span></div>', '<span><br></span>'] as const);
  const at = box.indexOf(end, box.search(/expandable-text-box|update-components-text"/));
  return box.slice(0, at) + words.replaceAll('\n', lineBreak) + box.slice(at);
}

const CONTENT = { S: '[data-display-contents] > div', E: '.fie-impression-container' };

/** The same page; each post holds as many elements as posts of the site: boxes around boxes, and pictures nobody reads. */
export function deeper(generation: FeedPage['generation'], html: string): string {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  for (const post of document.querySelectorAll(generation === 'S' ? '[role="listitem"]' : '[role="article"]')) {
    for (const box of post.querySelectorAll('div:has(> div)')) box.prepend(boxAround(box));
    // Within the post itself: behind its tools stand comments, and on most posts nothing.
    const content = post.querySelector(CONTENT[generation]) ?? post;
    content.append(picturesIn(document, ELEMENTS[generation] - post.querySelectorAll('*').length));
  }
  return dom.serialize();
}

function boxAround({ ownerDocument, childNodes }: Element): Element {
  const inner = ownerDocument.createElement('div');
  inner.append(...childNodes);
  return inner;
}

/** The row of reactions to choose from and its like, which stand in the page before anybody asks for them. */
function picturesIn(document: Document, elements: number): Element {
  const row = document.createElement('div');
  row.setAttribute('aria-hidden', 'true');
  const one = '<div><span><svg><path d="M0 0h8"/></svg></span><span></span></div>';
  row.innerHTML = one.repeat(Math.max(0, Math.round((elements - 1) / 5)));
  return row;
}
