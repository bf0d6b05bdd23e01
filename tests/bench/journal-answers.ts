/** Runs in the extension's background: what the journal answers, each beside a raw indexed read of as many rows. */
import type { Database } from '../../lib/db/database.ts';
import { type JournalQuestion, journalQuestions, PAGE } from './journal-questions.ts';
import { timed } from './timed.ts';

export interface AnswerTimes {
  /** Milliseconds of the answer, one a round. */
  answer: number[];
  /** Of a raw indexed read of as many rows. */
  raw: number[];
}

/** @param people keys of those who are asked for, one a round */
export async function timeJournalAnswers(
  db: Database,
  people: readonly string[],
): Promise<Record<JournalQuestion, AnswerTimes>> {
  const [last] = await db.people.orderBy('sortName').reverse().offset(PAGE).limit(1).primaryKeys();
  const questions = journalQuestions(db, last ?? '');
  const times = {} as Record<JournalQuestion, AnswerTimes>;
  for (const name of Object.keys(questions) as JournalQuestion[]) {
    times[name] = await compared(people, questions[name]);
  }
  return times;
}

/** By turns; the first round is dropped, it fills caches. */
async function compared(
  people: readonly string[],
  [answer, read]: ReturnType<typeof journalQuestions>[JournalQuestion],
): Promise<AnswerTimes> {
  const times: AnswerTimes = { answer: [], raw: [] };
  for (const [turn, person] of people.entries()) {
    let answered: unknown;
    const took = await timed(async () => {
      answered = await answer(person, turn);
    });
    const rawTook = await timed(() => read(person, answered));
    if (turn === 0) continue;
    times.answer.push(took);
    times.raw.push(rawTook);
  }
  return times;
}
