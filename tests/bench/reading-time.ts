import type { Page } from 'puppeteer-core';
import { READER, type TabReading } from '../../entrypoints/reader/tab-reading.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { callSource } from '../support/browser/in-page.ts';
import type { Surface } from '../support/browser/surface.ts';
import { pause, until } from '../support/browser/until.ts';
import { alternately } from './alternate.ts';
import { timeChecks } from './check-time.ts';
import { bringScript, type TimedCall, timeReading, timeText } from './in-browser.ts';
import { timePreparing } from './prepare-time.ts';
import { type ChromiumRig, inWorker } from './worker.ts';

export interface ReadingTimes {
  /** Milliseconds of `document.body.innerText`, the first look at a fresh page's text; one value a load. */
  text: number[];
  /** Milliseconds of the first reading of a fresh page after the pointer came to the handle; one value a load. */
  reading: number[];
  /** The same where nothing announced it (Enter, shortcut, toolbar, panel beside the page). */
  unannounced: number[];
  /** Milliseconds of all checks on each of these readings but the first. */
  checks: number[];
  /** Milliseconds of all checks on the first reading, when the code has just been loaded. */
  firstChecks: number;
  /** Milliseconds of a conversation prepared from each of these readings but the first. */
  preparing: number[];
  /** Reasons to talk that the last one found. */
  anchors: number;
  /** What was read and judged, to show that something was. */
  characters: number;
  roles: number;
  judged: number;
}

export const TODAY = '2026-11-24';

/** Between `load` and the measurement, in milliseconds: the page is laid out and painted by then. */
const SETTLING = 120;
/** Between the arrival of the reader and the click, in milliseconds; people take longer from the handle's edge to it. */
const AIMING = 200;

/**
 * Reads one address again and again. What makes the two times comparable:
 * - As it ships: for `reading` the pointer goes to the handle, which brings sidebar and reader and has the reader rehearse
 *   on invented pages; for `unannounced` only the script is brought.
 * - Cold: each value is the first call in a tab of its own. A second look at the same page is cheaper for both, since the
 *   engine has compiled the reader and the browser keeps strings of the document. So text and reading never share a page.
 * - Fair: the page is loaded, laid out and painted by then, so neither pays for layout; all pages got the reader's script
 *   before. The text is looked at from the page's own world, as a script of the page would,
 *   and as the peers were measured; reading runs in the extension's. Loads alternate, so that a slow moment of the machine
 *   meets both, and medians are compared.
 * - Real: the packaged reader runs, brought by the background as the extension brings it, and called as the extension
 *   calls it; turning the answer into text for the way to the background counts as reading.
 * Each page load has a world of its own, so a reading is always a first one. The background's code stays: its checks are
 * at their first run once, and after that no more; that first run is kept apart.
 */
export async function timeReadings(rig: ChromiumRig, url: string, loads: number): Promise<ReadingTimes> {
  const { text, reading, unannounced } = await alternateReadings(rig, url, loads);
  const readings = reading.map(({ answer }) => readingIn(answer));
  const { milliseconds: checks, judged } = await timeChecks(rig, readings, TODAY);
  const { milliseconds: preparing, anchors } = await timePreparing(rig, readings, TODAY);
  return {
    text: text.map(({ milliseconds }) => milliseconds),
    reading: reading.map(({ milliseconds }) => milliseconds),
    unannounced: unannounced.map(({ milliseconds }) => milliseconds),
    checks: checks.slice(1),
    preparing: preparing.slice(1),
    anchors,
    firstChecks: checks[0] ?? Number.NaN,
    characters: text[0]?.answer.length ?? 0,
    roles: readings[0]?.experience.length ?? 0,
    judged,
  };
}

type Kind = 'text' | 'reading' | 'unannounced';

/** First calls on fresh pages, each in a tab of its own. */
export const alternateReadings = (rig: ChromiumRig, url: string, loads: number): Promise<Record<Kind, TimedCall[]>> =>
  alternately({ text: 0, reading: 0, unannounced: 0 }, loads, (_, kind) => inFreshTab(rig, url, kind));

async function inFreshTab(rig: ChromiumRig, url: string, kind: Kind): Promise<TimedCall> {
  const page = await rig.visit(url);
  const surface = await rig.sidebar(page);
  if (kind === 'reading') await approach(page, surface);
  else await inWorker(rig, bringScript, url, '/reader.js');
  await pause(SETTLING);
  const timed = await (kind === 'text'
    ? (page.evaluate(callSource(timeText, [])) as Promise<TimedCall>)
    : surface.run(timeReading, READER, TODAY));
  await page.close();
  return timed;
}

async function approach(page: Page, surface: Surface): Promise<void> {
  const { x, y } = await surface.waitForControl('button', '');
  await page.mouse.move(x, y);
  await until(
    () => surface.run((_roots, name) => Reflect.has(globalThis, Symbol.for(name)), READER),
    5,
    () => 'the pointer did not bring the reader',
  );
  await pause(AIMING);
}

function readingIn(answer: string): ProfileReading {
  const { result } = JSON.parse(answer) as TabReading;
  if (!result.ok) throw new Error(`the page was refused: ${result.refusal}`);
  if (result.reading.kind !== 'profile') throw new Error(`the page was read as ${result.reading.kind}`);
  return result.reading;
}
