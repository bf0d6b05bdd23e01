import { draftTexts } from '../drafts/texts.ts';
import { bundled } from './bundled.ts';
import type { Row } from './report.ts';
import { figure, median } from './stats.ts';
import { type ChromiumRig, evaluateInWorker } from './worker.ts';

const LENGTH = 3_000;
const LETTERS = 60;
/** A processor a quarter as fast; the background can't be throttled, so the time is multiplied. */
const SLOWER = 4;
/** One frame at 60 a second. */
const FRAME = 16;

/** All checks of a draft of 3,000 characters after each typed letter, in the background. */
export async function draftRow(rig: ChromiumRig): Promise<Row> {
  const text = draftTexts('de', 'hand').join('\n\n').slice(0, LENGTH);
  const call = `timeTyping(${JSON.stringify(text)}, ${LETTERS})`;
  const times = (await evaluateInWorker(
    rig,
    `${await bundled('tests/bench/draft-in-worker.ts')}\n${call}`,
  )) as number[];
  const value = SLOWER * median(times);
  return {
    name: 'draft: all checks of 3,000 characters, a letter typed',
    shown: `${figure(value)} ms`,
    value,
    limit: null,
    bar: `${figure(FRAME)} ms, a frame; measured × ${SLOWER}`,
  };
}
