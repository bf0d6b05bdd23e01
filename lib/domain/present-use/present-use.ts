import type { ExportRows } from '../network-export/rows.ts';
import { basisOf, dayOf, daysBetween, endingOn, type Period } from './days.ts';
import { type DormantContacts, dormantOf } from './dormant.ts';
import { type Formats, formatsOf } from './formats.ts';
import { type Network, networkOf } from './network.ts';
import { type Outcomes, outcomesOf } from './outcomes.ts';
import { type Response, responseOf } from './response.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';
import { type ThemeOf, type Themes, themesOf } from './themes.ts';
import type { TitleReader } from './title.ts';

/**
 * Analysis of present use, the first of Kotter's steps: how somebody has used the network so far, from their own export.
 * Counts only, each with the rows and days it rests on; nothing is worth money here, and nobody is compared with others.
 */
export interface PresentUse {
  /** What the export covers: from its first activity to its last. */
  covered: Period;
  /** The last twelve months of it, for everything that is not said otherwise. */
  period: Period;
  rhythm: Rhythm;
  formats: Formats;
  /** null = there is no narrative to compare with. */
  themes: Themes | null;
  network: Network;
  response: Response;
  outcomes: Outcomes;
  dormant: DormantContacts;
}

export interface PresentUseTools {
  titles: TitleReader;
  narrative: { ids: readonly string[]; themeOf: ThemeOf } | null;
}

const YEAR = 365;

/**
 * The analysis in slices; between two of them the caller gets its thread back.
 * @returns null where the export holds no activity at all, as the first of LinkedIn's two mails does
 */
export function* presentUse(
  rows: ExportRows,
  { titles, narrative }: PresentUseTools,
): Generator<void, PresentUse | null> {
  const { period: covered } = basisOf(activeDays(rows));
  if (covered === null) return null;
  yield;
  const period = endingOn(covered.until, Math.min(YEAR, daysBetween(covered.from, covered.until) + 1));
  const network = networkOf(rows.connections, covered, titles);
  yield;
  const rhythm = rhythmOf(rows, covered);
  yield;
  const formats = formatsOf(rows, period);
  yield;
  const response = responseOf(rows, period);
  yield;
  const outcomes = outcomesOf(rows, period);
  const dormant = dormantOf(rows, covered.until);
  yield;
  const themes = narrative && (yield* themesOf(rows, period, narrative.ids, narrative.themeOf));
  return { covered, period, rhythm, formats, themes, network, response, outcomes, dormant };
}

function activeDays(rows: ExportRows): string[] {
  const { shares, reposts, comments, reactions, votes, messages, invitations, articles, connections } = rows;
  const timed = [shares, reposts, comments, reactions, votes, messages, invitations, articles].flat();
  return [...timed.map(({ at }) => dayOf(at)), ...connections.map(({ on }) => on)];
}
