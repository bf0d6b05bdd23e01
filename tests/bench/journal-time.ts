import { bundled } from './bundled.ts';
import type { EraseTime } from './erase-time.ts';
import type { FirstSearches } from './first-search.ts';
import type { AnswerTimes } from './journal-answers.ts';
import type { AppendTimes } from './journal-in-worker.ts';
import type { JournalQuestion } from './journal-questions.ts';
import { type ChromiumRig, evaluateInWorker } from './worker.ts';

/** How large the journal is. */
export interface JournalSize {
  people: number;
  /** Lines about each. */
  each: number;
}

export interface JournalTimes {
  /** Milliseconds of each piece of 2,000 lines while the journal filled. */
  pieces: number[];
  appends: AppendTimes;
  answers: Record<JournalQuestion, AnswerTimes>;
  first: FirstSearches;
  /** One a person. */
  erasing: EraseTime[];
}

/** People who are entered in one call: a call must be over before the browser's protocol gives it up. */
const AT_ONCE = 1_000;

/** People who are erased, one after the other. */
const ERASED = 3;

/** Fills a journal of that size in the extension's background, a database of its own, and works in it. */
export async function timeJournal(
  rig: ChromiumRig,
  { people, each }: JournalSize,
  rounds: number,
): Promise<JournalTimes> {
  const source = await bundled('tests/bench/journal-in-worker.ts');
  const run = async <Result>(call: string) => (await evaluateInWorker(rig, `${source}\n${call}`)) as Result;
  const pieces: number[] = [];
  for (let first = 0; first < people; first += AT_ONCE) {
    pieces.push(...(await run<number[]>(`fillJournal(${first}, ${Math.min(people, first + AT_ONCE)}, ${each})`)));
  }
  const appends = await run<AppendTimes>(`timeAppends(${rounds}, ${people})`);
  const first = await run<FirstSearches>('timeFirst()');
  const answers = await run<JournalTimes['answers']>(`timeAnswers(${rounds}, ${people})`);
  const erasing: EraseTime[] = [];
  for (let turn = 0; turn <= ERASED; turn += 1) erasing.push(await run<EraseTime>(`timeErase(${turn})`));
  await run('dropJournal()');
  // The first fills caches.
  return { pieces, appends, first, answers, erasing: erasing.slice(1) };
}
