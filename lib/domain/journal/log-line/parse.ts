import type { ContactWay } from '../event.ts';
import { findDays, type NamedDay } from './find-days.ts';
import type { LogWords } from './log-words.ts';

/** What a typed line says. */
export interface LogLine {
  /** How the two were in touch; null = nobody was: a next step alone. */
  way: ContactWay | null;
  /** As typed, without the command and the marked words; '' = nothing more was said. */
  text: string;
  /** 'YYYY-MM-DD' on which it happened. */
  happened: string;
  next: { what: string; day: string } | null;
  tags: string[];
}

/** Longest line that is read. */
export const LONGEST_LINE = 500;

/**
 * Reads a line like "/call wants offer by Friday #trade-fair". Commands and days are understood in every language at once,
 * since people mix them. A day with "by" before it, or one that lies ahead, is when the next step is due; one that lies
 * behind is when it happened. Without a command the line is a note.
 * @param today 'YYYY-MM-DD' where the user is
 */
export function parseLogLine(line: string, today: string, languages: readonly LogWords[]): LogLine {
  const { command, rest } = commandOf(line.slice(0, LONGEST_LINE).trim(), languages);
  const { text, tags } = tagsIn(rest);
  const days = findDays(text, today, languages);
  const due = days.find((one) => one.due && one.day >= today) ?? days.find(({ day }) => day > today);
  const past = days.find(({ day, due: isDue }) => day < today && !isDue);
  const next = due ? { what: stepIn(text, due), day: due.day } : null;
  return { way: command === 'task' ? null : command, text, happened: past?.day ?? today, next, tags };
}

function commandOf(line: string, languages: readonly LogWords[]): { command: ContactWay | 'task'; rest: string } {
  const [said, word = ''] = /^\/([\p{L}-]+)[\s:,]*/u.exec(line) ?? [''];
  for (const { commands } of languages) {
    for (const [command, words] of Object.entries(commands)) {
      if (words.includes(word.toLowerCase()))
        return { command: command as ContactWay | 'task', rest: line.slice(said.length) };
    }
  }
  return { command: 'note', rest: line };
}

/** "#Messe" or "#3D-Druck"; "#4711" and "#4711-2" are numbers of something, and part of the text. */
const TAG = /(?<!\S)#(\p{N}*\p{L}[\p{L}\p{N}_-]*)/gu;

/** A tag that was begun and not typed. */
const BEGUN_TAG = /(?<!\S)#+$/u;

function tagsIn(text: string): { text: string; tags: string[] } {
  const tags = [...new Set(Array.from(text.matchAll(TAG), ([, name = '']) => name))];
  return { text: text.trimEnd().replace(BEGUN_TAG, '').replace(TAG, '').replace(/\s+/gu, ' ').trim(), tags };
}

/** The clause that the day stands in, without it; the whole line where nothing else stands there. */
function stepIn(text: string, { start, end }: NamedDay): string {
  const clause = /[,;:.!?](?=\s|$)|\s[–-]\s/gu;
  const borders = Array.from(text.matchAll(clause), ({ index, 0: sign }) => ({ index, after: index + sign.length }));
  const from = borders.findLast(({ after }) => after <= start)?.after ?? 0;
  const to = borders.find(({ index }) => index >= end)?.index ?? text.length;
  const step = tidy(`${text.slice(from, start)} ${text.slice(end, to)}`);
  return step === '' ? tidy(`${text.slice(0, start)} ${text.slice(end)}`) : step;
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/gu, '');
