import type { Translate } from '../../../lib/languages/translate.ts';

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

/** Commands that what was typed so far may become; none once a command stands there whole. */
export function completionsOf(line: string, commands: readonly Command[]): Command[] {
  const [, begun] = /^\/(\p{L}*)$/u.exec(line) ?? [];
  if (begun === undefined) return [];
  const wanted = begun.toLowerCase();
  return commands.filter(({ word }) => word.startsWith(wanted) && word !== wanted);
}

/** The line with this command, in place of the one that it begins with. */
export const withCommand = (line: string, { word }: Command): string => `/${word} ${line.replace(/^\/\p{L}*\s*/u, '')}`;

/** Whether the line begins with this command. */
export const isCommand = (line: string, { word }: Command): boolean =>
  line.toLowerCase() === `/${word}` || line.toLowerCase().startsWith(`/${word} `);

/** Whether the line says anything. */
export const saysSomething = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);
