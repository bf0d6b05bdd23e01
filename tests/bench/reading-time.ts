import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { pause } from '../support/browser/until.ts';

export interface ReadingTimes {
  /** Milliseconds of one cold `document.body.innerText`, a value a load. */
  text: number[];
  /** Milliseconds of the first reading of a fresh page. */
  reading: number[];
  /** Milliseconds of all checks on that reading. */
  checks: number[];
  /** What was read, to show that something was. */
  roles: number;
  judged: number;
}

/** Reads one address in fresh tabs, alternately with a plain look at its text. */
export async function timeReadings(browser: Browser, url: string, loads: number): Promise<ReadingTimes> {
  const code = await bundle();
  const times: ReadingTimes = { text: [], reading: [], checks: [], roles: 0, judged: 0 };
  // The first pair is dropped: caches of the browser itself.
  for (let load = -1; load < loads; load += 1) {
    for (const what of load % 2 === 0
      ? (['timeText', 'timeReading'] as const)
      : (['timeReading', 'timeText'] as const)) {
      const answer = await inFreshTab(browser, url, code, what);
      if (load < 0) continue;
      if (what === 'timeText') times.text.push(answer.milliseconds);
      else {
        times.reading.push(answer.milliseconds);
        times.checks.push(answer.checks ?? Number.NaN);
        times.roles = answer.roles ?? 0;
        times.judged = answer.judged ?? 0;
      }
    }
  }
  return times;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/in-page-reader.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'ascii',
    target: 'chrome120',
  });
  return outputFiles[0]?.text ?? '';
}

interface Answer {
  milliseconds: number;
  checks?: number;
  roles?: number;
  judged?: number;
}

async function inFreshTab(browser: Browser, url: string, code: string, call: string): Promise<Answer> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await pause(60);
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  const contextId = world.executionContextId;
  await session.send('Runtime.evaluate', { contextId, expression: code });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `${call}()`,
    returnByValue: true,
  });
  await page.close();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Answer;
}
