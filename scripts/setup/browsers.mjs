import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { SetupError } from './setup-error.mjs';

/** Where browsers go that no package manager brought. */
const OWN_CACHE = resolve('.cache/browsers');

// Google Chrome is missing on purpose: it no longer loads an unpacked extension from the command line.
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** File names of the browser itself inside a downloaded folder. */
const PROGRAMS = {
  chromium: /[\\/](?:chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/,
  firefox: /[\\/](?:firefox|firefox\.exe)$/,
};

const PLAYWRIGHT_CACHE = {
  linux: join(homedir(), '.cache/ms-playwright'),
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
};

/**
 * The path of a browser that can run the extension, or null.
 * CHROMIUM and FIREFOX in the environment come first, then the machine's own, then downloaded ones.
 * @param {string} name 'chromium' or 'firefox'
 * @returns {string | null}
 */
export function browserPath(name) {
  const chosen = process.env[name.toUpperCase()];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new SetupError(`${name.toUpperCase()} is set to ${chosen}, and nothing is there.`);
  }
  for (const command of COMMANDS[name]) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, platform() === 'win32' ? `${command}.exe` : command);
      if (folder !== '' && existsSync(path) && !isSnapStub(path)) return path;
    }
  }
  const place = PLACES[name].find((path) => existsSync(path));
  if (place) return place;
  const caches = [join(OWN_CACHE, name === 'chromium' ? 'chrome' : 'firefox')];
  const playwright = process.env.PLAYWRIGHT_BROWSERS_PATH ?? PLAYWRIGHT_CACHE[platform()];
  // Playwright's Firefox is a build of its own that does not load extensions.
  if (playwright && name === 'chromium') caches.push(playwright);
  return caches.map((cache) => programIn(cache, PROGRAMS[name])).find(Boolean) ?? null;
}

/** Ubuntu's `chromium-browser` is a script that asks for a snap. */
function isSnapStub(path) {
  try {
    const head = readFileSync(path, { encoding: 'latin1' }).slice(0, 2000);
    return head.startsWith('#!') && /snap install|\/snap\/bin/.test(head);
  } catch {
    return false;
  }
}

/** The newest program of that name in a download folder: cache/<name-version>/<platform>/…/program. */
function programIn(cache, program) {
  if (!existsSync(cache)) return null;
  const found = readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => program.test(path) && !/headless[-_]shell|crashpad/.test(path))
    .sort();
  return found.at(-1) ?? null;
}

/**
 * Installs what is missing: by apt on Debian as root, else by download into a cache folder.
 * @param {string[]} names
 * @param {{ say: (text: string) => void, run: (command: string, args: string[]) => void }} tools
 */
export function installBrowsers(names, { say, run }) {
  const failures = [];
  if (isDebianRoot()) {
    const packages = names.map((name) => (name === 'firefox' ? 'firefox-esr' : 'chromium'));
    say(`installing ${packages.join(' and ')} with apt, one to three minutes`);
    try {
      run('apt-get', ['update', '-q']);
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
    } catch (error) {
      failures.push(error.message);
    }
  }
  for (const name of names.filter((each) => browserPath(each) === null)) {
    say(`downloading ${name}, one to three minutes`);
    try {
      if (name === 'chromium') run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
      else run('npx', ['--no-install', 'browsers', 'install', 'firefox@stable', '--path', OWN_CACHE]);
    } catch (error) {
      failures.push(error.message);
    }
    if (browserPath(name) !== null) continue;
    throw new SetupError(
      [
        `no ${name} here, and none could be installed. Install it (Debian: apt-get install chromium firefox-esr)`,
        `or name one: ${name.toUpperCase()}=/path/to/${name} npm test`,
        ...failures,
      ].join('\n'),
    );
  }
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  const debian = /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  return debian && spawnSync('apt-get', ['--version']).status === 0;
}
