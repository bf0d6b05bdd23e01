/** `npm test`: everything that stands between a change and the main branch. Its last line is the sum. */
import { runSteps } from './pipeline/run-steps.ts';
import { browserTests, builds, sizes, staticChecks, unitTests } from './pipeline/steps.ts';

// Builds write the types that the static checks read; browsers get the machine to themselves.
const stages = [
  { steps: builds, width: 1 },
  { steps: staticChecks, width: 2 },
  { steps: [sizes], width: 1 },
  { steps: [unitTests], width: 1 },
  { steps: [browserTests], width: 1 },
];

let passed = 0;
let failed = 0;
for (const { steps, width } of stages) {
  const total = await runSteps(steps, width);
  passed += total.passed;
  failed += total.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
