/** `npm run check`: what can be said without running anything in a browser. */
import { runSteps } from './pipeline/run-steps.ts';
import { builds, sizes, staticChecks } from './pipeline/steps.ts';

const totals = [await runSteps(builds.slice(0, 1), 1), await runSteps(staticChecks, 2), await runSteps([sizes], 1)];
const failed = totals.reduce((sum, total) => sum + total.failed, 0);
console.log(`${totals.reduce((sum, total) => sum + total.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
