import type { Context } from './context.ts';
import { HEAT_PUMPS } from './heat-pumps.ts';
import { MACHINE_BUILDER } from './machine-builder.ts';
import { STAFFING } from './staffing.ts';

/** Twenty contexts for each sample narrative, by the name of its file. */
export const CONTEXTS: ReadonlyMap<string, readonly Context[]> = new Map([
  ['heat-pumps', HEAT_PUMPS],
  ['machine-builder', MACHINE_BUILDER],
  ['staffing', STAFFING],
]);
