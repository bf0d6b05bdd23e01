import { emojiIn } from '../../profile/checks/measures/emoji.ts';
import { defineDraftCheck, found, type Mark } from '../check.ts';

/** Emoji in a row that make a wall. */
const WALL = 3;

/** Emoji with nothing but blanks between them. */
function rowsOf(text: string, all: ReturnType<typeof emojiIn>): { mark: Mark; count: number }[] {
  const rows: { mark: Mark; count: number }[] = [];
  for (const { found: one, at } of all) {
    const row = rows.at(-1);
    const end = at + one.length;
    if (row && text.slice(row.mark.end, at).trim() === '' && at - row.mark.end < 3) {
      row.mark = { start: row.mark.start, end };
      row.count += 1;
    } else rows.push({ mark: { start: at, end }, count: 1 });
  }
  return rows;
}

export const emoji = defineDraftCheck({
  id: 'DR-09',
  kinds: ['post', 'comment', 'message', 'invitation'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Barrierefreiheit: Vorleseprogramme sprechen jedes Emoji mit seinem Namen aus.',
      en: 'Accessibility: screen readers say the name of every emoji.',
    },
  },
  wording: {
    de: {
      name: 'Emojis',
      title: 'Viele Emojis auf einmal',
      advice: 'Eines behalten, das etwas bedeutet, und es ans Ende des Satzes setzen.',
      reason: 'Wer sich den Beitrag vorlesen lässt, hört jedes einzeln: „Rakete, Rakete, Rakete“.',
    },
    en: {
      name: 'Emoji',
      title: 'Many emoji at once',
      advice: 'Keep one that means something, and put it at the end of the sentence.',
      reason: 'People who have the post read aloud hear each of them: “rocket, rocket, rocket.”',
    },
  },
  judge({ text }) {
    const all = emojiIn(text);
    const rows = rowsOf(text, all).filter(({ count }) => count >= WALL);
    const flood = all.length >= 6 && all.length * 80 > text.length;
    return found(
      flood ? all.map(({ at, found: one }) => ({ start: at, end: at + one.length })) : rows.map(({ mark }) => mark),
    );
  },
  examples: {
    pass: { text: 'Ich mag den Job. 🔧' },
    found: { text: 'Neue Halle! 🚀🚀🚀' },
  },
});
