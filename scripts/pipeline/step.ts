import { spawn } from 'node:child_process';

export interface StepResult {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  output: string;
}

/** One thing that `npm test` does. */
export interface Step {
  /** What it makes sure of, in a few words. */
  name: string;
  run(): Promise<StepResult>;
}

export interface Finished {
  code: number;
  output: string;
}

/** Runs one of the repository's own programs and keeps what it prints. */
export function runProgram(file: string, args: string[], environment: Record<string, string> = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, NO_COLOR: '1', ...environment } });
    const parts: string[] = [];
    const keep = (chunk: Buffer) => parts.push(chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: parts.join('') }));
  });
}

/** A program that either succeeds or fails as a whole: it counts as one. */
export function check(name: string, file: string, ...args: string[]): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runProgram(file, args);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}
