// Makes the other commands work on a machine that has Node and npm and nothing else. Plain Node: it runs before any
// dependency is there. `--browsers` also finds or installs Chromium and Firefox, `--chromium` only the first;
// `--quiet` prints nothing unless something fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { browserPath, installBrowsers } from './setup/browsers.mjs';
import { dependenciesFit } from './setup/dependencies.mjs';
import { SetupError } from './setup/setup-error.mjs';

const flags = new Set(process.argv.slice(2));
const say = flags.has('--quiet') ? () => {} : (/** @type {string} */ text) => console.log(`set-up: ${text}`);

/** Runs one program; what it prints is shown only if it fails. */
function run(/** @type {string} */ command, /** @type {string[]} */ args) {
  const done = spawnSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status === 0) return;
  throw new SetupError(
    `\`${command} ${args.join(' ')}\` failed.\n${`${done.stdout ?? ''}${done.stderr ?? ''}`.trim().split('\n').slice(-12).join('\n')}`,
  );
}

try {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new SetupError(`Node 20.12 or newer is needed; this is ${process.versions.node}.`);
  }
  if (!dependenciesFit()) {
    say('installing the packages of package-lock.json, half a minute');
    run('npm', ['ci', '--no-audit', '--no-fund']);
  }
  if (!flags.has('--quiet') || !existsSync('.wxt/tsconfig.json')) {
    run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
  }
  const wanted = flags.has('--browsers') ? ['chromium', 'firefox'] : flags.has('--chromium') ? ['chromium'] : [];
  const absent = wanted.filter((name) => browserPath(name) === null);
  if (absent.length > 0) installBrowsers(absent, { say, run });
  for (const name of wanted) say(`${name} is ${browserPath(name)}`);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`set-up: ${error.message}`);
  // The last line of `npm test` always says how it went, even when it could not begin.
  if (process.env.npm_lifecycle_event === 'test') console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
