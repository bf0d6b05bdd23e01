import type * as z from 'zod/mini';
import type { Command } from '../command.ts';
import { bringSidebar } from './bring-sidebar.ts';
import { confirmCurrent } from './confirm-current.ts';
import { deleteEverything } from './delete-everything.ts';
import { installPack } from './install-pack.ts';
import { latestNoticed } from './latest-noticed.ts';
import { listNoticed } from './list-noticed.ts';
import { listRuns } from './list-runs.ts';
import { loadSettings } from './load-settings.ts';
import { look } from './look.ts';
import { noticed } from './noticed.ts';
import { openSettings } from './open-settings.ts';
import { prepare } from './prepare.ts';
import { removePack } from './remove-pack.ts';
import { saveAnswers } from './save-answers.ts';
import { saveSettings } from './save-settings.ts';
import { setAppearance } from './set-appearance.ts';
import { setOwn } from './set-own.ts';
import { start } from './start.ts';
import { tables } from './tables.ts';
import { undoNoticed } from './undo-noticed.ts';

/** Every command, one line each; its key is its name on the wire. */
export const COMMANDS = {
  bringSidebar,
  confirmCurrent,
  deleteEverything,
  installPack,
  latestNoticed,
  listNoticed,
  listRuns,
  loadSettings,
  look,
  noticed,
  openSettings,
  prepare,
  removePack,
  saveAnswers,
  saveSettings,
  setAppearance,
  setOwn,
  start,
  tables,
  undoNoticed,
} as const;

type Commands = typeof COMMANDS;
export type CommandName = keyof Commands;
export type InputOf<Name extends CommandName> = z.infer<Commands[Name]['input']>;
export type OutputOf<Name extends CommandName> =
  Commands[Name] extends Command<infer _Input, infer Output> ? Output : never;
