import { chanceFrom } from '../../support/chance.ts';
import { COMPANIES, FIRST_NAMES, LAST_NAMES, LINES, SENTENCES, TITLES } from './words.ts';

export interface ExportSize {
  connections: number;
  messages: number;
  shares: number;
}

const LAST_DAY = Date.parse('2026-11-20T16:00:00Z');
const HOUR = 3_600_000;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const OWN = { name: 'Mara Muster', url: 'https://www.linkedin.com/in/mara-muster-1' };

/**
 * An export of invented people in the form of LinkedIn's second mail, the same every time: file names and contents.
 * Comments and reactions are as many as shares.
 */
export function inventedExport({ connections, messages, shares }: ExportSize, seed = 1): Record<string, string> {
  const chance = chanceFrom(seed);
  const pick = <Entry>(from: readonly Entry[]): Entry => from[Math.floor(chance() * from.length)] as Entry;
  const people = Array.from({ length: connections }, (_, at) => {
    const [first, last] = [pick(FIRST_NAMES), pick(LAST_NAMES)];
    return {
      first,
      last,
      name: `${first} ${last}`,
      url: `https://www.linkedin.com/in/${encodeURIComponent(`${first}-${last}-${at}`.toLowerCase())}`,
    };
  });
  const posts = Array.from({ length: shares }, (_, at) => LAST_DAY - at * 9 * HOUR);
  return {
    'Profile.csv': table(
      ['First Name', 'Last Name', 'Headline', 'Summary'],
      [['Mara', 'Muster', 'Pumpen, die laufen', '']],
    ),
    'Connections.csv': `Notes:\n"Some mail addresses are missing."\n\n${table(
      ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
      people.map(({ first, last, url }, at) => [
        first,
        last,
        url,
        '',
        pick(COMPANIES),
        pick(TITLES),
        dayMonth(LAST_DAY - at * 2 * HOUR),
      ]),
    )}`,
    'messages.csv': table(
      [
        'CONVERSATION ID',
        'CONVERSATION TITLE',
        'FROM',
        'SENDER PROFILE URL',
        'TO',
        'RECIPIENT PROFILE URLS',
        'DATE',
        'SUBJECT',
        'CONTENT',
        'FOLDER',
      ],
      Array.from({ length: messages }, (_, at) =>
        messageRow(people[Math.floor(at / 5) % connections] ?? OWN, at, pick(LINES)),
      ),
    ),
    'Shares_1.csv': table(
      ['Date', 'ShareLink', 'ShareCommentary', 'SharedUrl', 'MediaUrl', 'Visibility'],
      posts.map((time) => [
        seconds(time),
        link('share', time),
        `${pick(SENTENCES)}\n\n${pick(SENTENCES)}`,
        '',
        '',
        'MEMBER_NETWORK',
      ]),
    ),
    'Comments_1.csv': table(
      ['Date', 'Link', 'Message'],
      posts.map((time) => [seconds(time + HOUR), link('activity', time - 40 * HOUR), pick(SENTENCES)]),
    ),
    'Reactions_1.csv': table(
      ['Date', 'Type', 'Link'],
      posts.map((time) => [seconds(time + HOUR), 'LIKE', link('activity', time - 41 * HOUR)]),
    ),
  };
}

function messageRow(person: { name: string; url: string }, at: number, text: string): string[] {
  const own = at % 2 === 0;
  const [from, to] = own ? [OWN, person] : [person, OWN];
  const time = LAST_DAY - Math.floor(at / 5) * 30 * HOUR + (at % 5) * HOUR;
  return [
    `c${Math.floor(at / 5)}`,
    '',
    from.name,
    from.url,
    to.name,
    to.url,
    `${seconds(time)} UTC`,
    '',
    text,
    'INBOX',
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[head, ...rows].map((row) => row.map(field).join(',')).join('\n')}\n`;

const field = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const seconds = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

function dayMonth(time: number): string {
  const date = new Date(time);
  return `${String(date.getUTCDate()).padStart(2, '0')} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

const link = (kind: 'share' | 'activity', time: number): string =>
  `https://www.linkedin.com/feed/update/urn%3Ali%3A${kind}%3A${(BigInt(time) << 22n) + 5n}`;
