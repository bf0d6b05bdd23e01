import type { Surface } from '../browser/surface.ts';

/** The questions of the finding that stands open, in order. */
export function questionsOf(surface: Surface): Promise<string[]> {
  return surface.run((roots) =>
    [...(roots[0]?.querySelectorAll('form label') ?? [])].map(({ textContent }) => textContent?.trim() ?? ''),
  );
}

/** What stands in the fields of the finding that is open. */
export function answersOf(surface: Surface): Promise<string[]> {
  return surface.run((roots) =>
    [...(roots[0]?.querySelectorAll<HTMLInputElement>('form input, form textarea') ?? [])].map(({ value }) => value),
  );
}

/** The text that came of the answers, as the preview shows it. */
export function previewOf(surface: Surface): Promise<string> {
  return surface.run((roots) => roots[0]?.querySelector('.preview-text')?.textContent ?? '');
}

/** Answers every question of the open finding, by keyboard. */
export async function answerAll(surface: Surface, answers: readonly string[]): Promise<void> {
  const questions = await questionsOf(surface);
  if (questions.length === 0) throw new Error('the open finding asks nothing');
  for (const [index, question] of questions.entries()) await surface.fill(question, answers[index] ?? '');
}
