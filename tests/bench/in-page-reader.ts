/** Bundled and evaluated in the isolated world of a page: the reader and the checks as the extension runs them. */
import { judgeProfile } from '../../lib/domain/profile/judge.ts';
import { readProfile } from '../../lib/sites/index.ts';
import { standardContext } from '../support/check-context.ts';

const TODAY = '2026-11-24';

interface Timed {
  milliseconds: number;
}

Object.assign(globalThis, {
  timeText(): Timed & { characters: number } {
    // A page shows its text to nobody for free: this is what one look at all of it costs.
    const rendered = 'innerText';
    const start = performance.now();
    const text = document.body[rendered];
    return { milliseconds: performance.now() - start, characters: text.length };
  },
  timeReading(): Timed & { checks: number; roles: number; judged: number } {
    const start = performance.now();
    const result = readProfile(document, new URL(location.href), TODAY);
    const milliseconds = performance.now() - start;
    if (!result.ok) throw new Error(`the page was refused: ${result.refusal}`);
    const context = standardContext();
    const before = performance.now();
    const judged = judgeProfile(result.reading, context);
    return {
      milliseconds,
      checks: performance.now() - before,
      roles: result.reading.experience.length,
      judged: judged.length,
    };
  },
});
