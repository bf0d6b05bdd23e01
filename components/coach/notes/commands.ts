import type { Translate } from '../../../lib/languages/translate.ts';
import type { ThemeView } from '../../../lib/messages/journal-view.ts';

/** What the line offers to begin with; it understands more words than these. */
export const COMMAND_IDS = ['call', 'meeting', 'message', 'mail', 'note', 'task'] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

export interface Command {
  id: CommandId;
  /** As typed behind the slash: 'anruf'. */
  word: string;
  /** 'Anruf' */
  label: string;
}

/** The commands in the coach's language. */
export const commandsIn = (t: Translate): Command[] =>
  COMMAND_IDS.map((id) => ({
    id,
    word: t(`notes.command.${id}`),
    label: id === 'task' ? t('notes.next') : t(`journal.way.${id}`),
  }));

const BEGUN = /^\/(\p{L}*)$/u;

/** Whether nothing but a command stands there so far. */
export const isCommandBegun = (line: string): boolean => BEGUN.test(line);

/** Something that the line offers while it is typed. */
export interface Completion {
  key: string;
  /** What it is called: '/anruf', 'Umbau im laufenden Betrieb'. */
  word: string;
  /** What that is; '' where the word says it. */
  label: string;
  /** The line with it. */
  line: string;
}

/**
 * What may become of what was typed so far: a command at the beginning, a theme behind "#" at the end. Nothing once it stands
 * there whole.
 */
export function completionsOf(line: string, commands: readonly Command[], themes: readonly ThemeView[]): Completion[] {
  const [, begun] = BEGUN.exec(line) ?? [];
  if (begun !== undefined) {
    return commands
      .filter(({ word }) => isBegun(word, begun))
      .map((command) => ({
        key: command.id,
        word: `/${command.word}`,
        label: command.label,
        line: withCommand(line, command),
      }));
  }
  const { 0: tag = '', 1: part } = /(?<!\S)#([\p{L}\p{N}-]*)$/u.exec(line) ?? [];
  if (part === undefined) return [];
  return themes
    .map(({ id, title }) => ({ id, title, word: inOneWord(title) }))
    .filter(
      ({ id, title, word }) =>
        word !== part.toLowerCase() && [id, word, ...title.split(/\s+/u)].some((name) => isBegun(name, part)),
    )
    .map(({ id, title, word }) => ({
      key: id,
      word: title,
      label: '',
      line: `${line.slice(0, -tag.length)}#${word} `,
    }));
}

/** A title as a tag: 'ersatzteile-nach-dreißig-jahren'. */
const inOneWord = (title: string): string =>
  title
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? '';

const isBegun = (word: string, begun: string): boolean =>
  word.toLowerCase().startsWith(begun.toLowerCase()) && word.toLowerCase() !== begun.toLowerCase();

/** The line with this command, in place of the one that it begins with. */
export const withCommand = (line: string, { word }: Command): string => `/${word} ${line.replace(/^\/\p{L}*\s*/u, '')}`;

/** Whether the line begins with this command. */
export const isCommand = (line: string, { word }: Command): boolean =>
  line.toLowerCase() === `/${word}` || line.toLowerCase().startsWith(`/${word} `);

/** Whether the line says anything. */
export const saysSomething = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);
