import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram, type Step } from './step.ts';

interface Summary {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * A run of vitest, counted test by test. A file that breaks before its first test counts as one failure, and so does
 * a run that ends badly although no test failed.
 */
export function vitestStep(name: string, config: string, ...more: string[]): Step {
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'werkstolz-tests-'));
      const report = join(folder, 'report.json');
      const { code, output } = await runProgram('node_modules/vitest/vitest.mjs', [
        'run',
        '--config',
        config,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...more,
      ]);
      const summary = read(report);
      rmSync(folder, { recursive: true, force: true });
      if (!summary) return { passed: 0, failed: 1, output };
      const broken = summary.testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
      ).length;
      const failed = summary.numFailedTests + broken;
      return { passed: summary.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, output };
    },
  };
}

function read(path: string): Summary | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Summary;
  } catch {
    return null;
  }
}
