import { sortName } from '../sort-name.ts';
import type { Meeting } from './meeting.ts';

/** Somebody who may be meant. */
export interface Known {
  key: string;
  name: string;
  /** Addresses that the user kept, as written. */
  mails: readonly string[];
}

/** What of a meeting tells who is in it. */
export type MeetingTexts = Pick<Meeting, 'title' | 'names' | 'mails'>;

/** Whom of the journal a meeting is with. */
export interface InMeeting {
  /** Keys of those whose address stands there, or whose whole name, which is nobody else's in the journal. */
  sure: string[];
  /** Keys among which the user has to choose: the same name, or the last name alone in the title. */
  open: string[][];
}

/** A last name of fewer letters is too often a word. */
const SHORTEST = 4;

/**
 * Who is in a meeting: by the whole name among those who take part or in the title, whole words, in either order, or by a
 * mail address that is kept. Nothing is guessed from what an address looks like.
 */
export function peopleIn({ title, names, mails }: MeetingTexts, people: readonly Known[]): InMeeting {
  const texts = [title, ...names].map(lineOf);
  const head = lineOf(title);
  const byName = new Map<string, string[]>();
  const byLastName = new Map<string, string[]>();
  const byMail = people.filter((person) => person.mails.some((mail) => mails.includes(mail.toLowerCase())));
  for (const { key, name } of people.filter((person) => !byMail.includes(person))) {
    const said = spellings(name).find((words) => texts.some((text) => holds(text, words)));
    if (said) add(byName, said.join(' '), key);
    else {
      const last = spellings(name).find((words) => isLastNameIn(head, words));
      if (last) add(byLastName, last.at(-1) ?? '', key);
    }
  }
  const alike = [...byName.values()];
  const named = [...byName.keys(), ...byMail.flatMap(({ name }) => spellings(name).flat())].flatMap((name) =>
    name.split(' '),
  );
  return {
    sure: [...byMail.map(({ key }) => key), ...alike.filter((keys) => keys.length === 1).flat()],
    open: [
      ...alike.filter((keys) => keys.length > 1),
      // Who stands there with the whole name needs no second guess.
      ...[...byLastName].filter(([name]) => !named.includes(name)).map(([, keys]) => keys),
    ],
  };
}

function add(map: Map<string, string[]>, name: string, key: string): void {
  map.set(name, [...(map.get(name) ?? []), key]);
}

/** Titles before a name and what follows a comma are not part of it. */
const NO_NAME = new Set(['dr', 'prof', 'ing', 'dipl', 'mag', 'med', 'herr', 'frau', 'mr', 'mrs', 'ms']);

/** The words of a name as they may be written: ü as u or as ue. Without a first and a last name there is none. */
function spellings(name: string): string[][] {
  const [own = ''] = name.split(',');
  const found = [plain(own), plain(unfolded(own))].map((text) => text.split(' ').filter((word) => !NO_NAME.has(word)));
  return found.filter((words) => words.filter((word) => word !== '').length >= 2);
}

/** ' wendland tobias jour fixe ', both spellings one after the other. */
const lineOf = (text: string): string => ` ${plain(text)} | ${plain(unfolded(text))} `;

const plain = (text: string): string =>
  sortName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const unfolded = (text: string): string =>
  text.normalize('NFC').replace(/[äöü]/giu, (letter) => `${letter.normalize('NFD')[0]}e`);

/** "Tobias Wendland" or "Wendland, Tobias". */
function holds(text: string, words: readonly string[]): boolean {
  const [last = '', ...first] = [...words].reverse();
  return text.includes(` ${words.join(' ')} `) || text.includes(` ${[last, ...first.reverse()].join(' ')} `);
}

function isLastNameIn(title: string, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return last.length >= SHORTEST && title.includes(` ${last} `);
}
