/** Where the asking for an answer stands. */
export interface Asking<Question> {
  /** Asks now, or as soon as the answer before has come; a question in between is dropped. */
  ask(question: Question): void;
  /** Answers that still come are not told. */
  stop(): void;
}

/**
 * Asks one thing at a time, and of all that came meanwhile only the newest: whoever types fast waits for no queue.
 * @param told gets answer and question, never of an older text than the one before
 */
export function newestOnly<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  told: (answer: Answer | null, question: Question) => void,
): Asking<Question> {
  let next: { question: Question } | null = null;
  let busy = false;
  let over = false;
  const run = async () => {
    busy = true;
    while (next && !over) {
      const { question } = next;
      next = null;
      const got = await answer(question).catch(() => null);
      if (!over) told(got, question);
    }
    busy = false;
  };
  return {
    ask(question) {
      next = { question };
      if (!busy) void run();
    },
    stop() {
      over = true;
    },
  };
}
