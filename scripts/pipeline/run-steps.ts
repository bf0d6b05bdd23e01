import type { Step } from './step.ts';

export interface Total {
  passed: number;
  failed: number;
}

/** Runs steps side by side, at most `width` at a time, and prints one line a step; a failed one shows its output. */
export async function runSteps(steps: readonly Step[], width: number): Promise<Total> {
  const total: Total = { passed: 0, failed: 0 };
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const start = Date.now();
      const result = await step.run();
      total.passed += result.passed;
      total.failed += result.failed;
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      const verdict =
        result.failed > 0 ? `${result.failed} FAILED, ${result.passed} passed` : `${result.passed} passed`;
      console.log(`${step.name}: ${verdict} (${seconds} s)`);
      if (result.failed > 0) console.log(result.output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return total;
}
