import type * as z from 'zod/mini';
import type { Command } from '../command.ts';
import { bringSidebar } from './bring-sidebar.ts';
import { capture } from './capture.ts';
import { confirmCurrent } from './confirm-current.ts';
import { deleteEverything } from './delete-everything.ts';
import { installPack } from './install-pack.ts';
import { keepImport } from './keep-import.ts';
import { latestNoticed } from './latest-noticed.ts';
import { listNoticed } from './list-noticed.ts';
import { listRuns } from './list-runs.ts';
import { loadCapture } from './load-capture.ts';
import { loadSettings } from './load-settings.ts';
import { look } from './look.ts';
import { lookAtKept } from './look-at-kept.ts';
import { noticed } from './noticed.ts';
import { openImport } from './open-import.ts';
import { openSettings } from './open-settings.ts';
import { prepare } from './prepare.ts';
import { readImport } from './read-import.ts';
import { removePack } from './remove-pack.ts';
import { saveAnswers } from './save-answers.ts';
import { saveSettings } from './save-settings.ts';
import { sees } from './sees.ts';
import { setAppearance } from './set-appearance.ts';
import { setOwn } from './set-own.ts';
import { start } from './start.ts';
import { tables } from './tables.ts';
import { undoNoticed } from './undo-noticed.ts';

/** Every command, one line each; its key is its name on the wire. */
export const COMMANDS = {
  bringSidebar,
  capture,
  confirmCurrent,
  deleteEverything,
  installPack,
  keepImport,
  latestNoticed,
  listNoticed,
  listRuns,
  loadCapture,
  loadSettings,
  look,
  lookAtKept,
  noticed,
  openImport,
  openSettings,
  prepare,
  readImport,
  removePack,
  saveAnswers,
  saveSettings,
  sees,
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
