import { existsSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runProgram } from '../../scripts/pipeline/step.ts';

const PICTURES = ['own-profile', 'own-profile-xing', 'history'].map((name) => `.cache/demo/${name}.png`);

test('the demo shows the report where no window can be shown, and ends', async () => {
  rmSync('.cache/demo', { recursive: true, force: true });
  // The demo builds what ships, whatever kind of run this is, and not where other tests take their build from.
  const { code, output } = await runProgram('node_modules/tsx/dist/cli.mjs', ['scripts/demo.ts', '--headless'], {
    NODE_ENV: 'production',
    BUILD_OUTPUT: '.cache/demo/output',
  });
  expect(code, output).toBe(0);
  expect(output).toContain('Miriam Hofstetter');
  for (const step of [1, 2, 3]) expect(output).toMatch(new RegExp(`^${step}\\. .+ \\(\\d+ Min\\)$`, 'm'));
  expect(output).toContain('requests that the extension made: 0');
  for (const picture of PICTURES) expect(existsSync(picture), picture).toBe(true);
});
