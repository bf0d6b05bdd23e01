/** `npm run bench`: what the extension costs, as one table on stdout. Exit code 1 when a limit is exceeded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../support/browser/chromium.ts';
import { setUp } from '../support/walk/set-up.ts';
import { rankAngles } from './angle-time.ts';
import { clickRows } from './click-rows.ts';
import { timeClicks } from './click-time.ts';
import { draftRow } from './draft-rows.ts';
import { alwaysLoadedExtension, emptyExtension, shippedExtension } from './extensions.ts';
import { FEED, IN_USE } from './feed-pages.ts';
import { feedRows } from './feed-rows.ts';
import { timeFeedReadings } from './feed-time.ts';
import { importRows } from './import-rows.ts';
import { timeImports } from './import-time.ts';
import { journalRows } from './journal-rows.ts';
import { timeJournal } from './journal-time.ts';
import { compareLoads } from './load-cost.ts';
import { loadRows } from './load-rows.ts';
import { compareOpenings } from './opening.ts';
import { openingRows } from './opening-rows.ts';
import { OWN, RICH } from './pages.ts';
import { accuracyRows, throughputRow } from './peer-rows.ts';
import { comparePeers } from './peer-time.ts';
import { prepareRow } from './prepare-rows.ts';
import { firstChecksRow, readingRows } from './reading-rows.ts';
import { timeReadings } from './reading-time.ts';
import { holds, type Row, table } from './report.ts';
import { wholeSite } from './site.ts';
import { sizeRows } from './size-rows.ts';
import { compareTyping } from './typing.ts';
import { compareUse } from './use.ts';
import { rowsOfUse } from './use-rows.ts';
import type { ChromiumRig } from './worker.ts';

const quick = process.argv.includes('--quick');
const ROUNDS = quick
  ? { loads: 5, readings: 7, openings: 5, uses: 1, typings: 1, lines: 40, imports: 1 }
  : { loads: 15, readings: 25, openings: 11, uses: 5, typings: 2, lines: 100, imports: 3 };
/** People in a journal of ten lines each, and what entering one more may cost. */
const JOURNALS = [{ people: 10_000, limit: 3 }, ...(quick ? [] : [{ people: 100_000, limit: null }])];
const CONTACTS = 30_000;

const folder = mkdtempSync(join(tmpdir(), 'werkstolz-bench-'));
const open: ChromiumRig[] = [];
const start = async (extension: string) => {
  const rig = await startChromium(wholeSite, { extension });
  open.push(rig);
  return rig;
};
/** Site access is given and the always-on script registered, as a user does it on the welcome page. */
const startSetUp = async (extension: string) => {
  const rig = await start(extension);
  await setUp(rig, { stand: 'in-page', networks: ['LinkedIn'] });
  return rig;
};
const say = (what: string) => process.stderr.write(`bench: ${what}\n`);
const rows: Row[] = [];
/** Each is said at once, too: what breaks later takes none of them along. */
const note = (...measured: Row[]) => {
  rows.push(...measured);
  for (const { name, shown } of measured) say(`  ${name}: ${shown}`);
};

try {
  say('building');
  const shipped = await shippedExtension(join(folder, 'shipped'));
  note(...sizeRows(shipped));
  note(rankAngles(ROUNDS.readings));

  const own = await startSetUp(shipped);
  const none = await start(emptyExtension(join(folder, 'empty')));
  say(`${ROUNDS.loads} loads with the extension and as many without`);
  note(...loadRows(await compareLoads({ with: own, without: none }, RICH.S.url, ROUNDS.loads)));
  for (const page of IN_USE) {
    say(`${ROUNDS.uses} times ${page.name} in use, with the coach and without`);
    note(...rowsOfUse(page.name, await compareUse({ with: own, without: none }, page.url, ROUNDS.uses)));
  }
  say(`${ROUNDS.typings} times the end of a post of 3,000 characters typed, with the draft check open and without`);
  note(...rowsOfUse('a post being typed', await compareTyping({ with: own, without: none }, OWN.url, ROUNDS.typings)));
  await none.close();
  open.pop();

  for (const page of Object.values(RICH)) {
    say(`${ROUNDS.readings} readings of ${page.name}`);
    const times = await timeReadings(own, page.url, ROUNDS.readings);
    note(
      ...readingRows(page.name, times),
      prepareRow(page.name, times),
      ...(page === RICH.E ? [firstChecksRow(times)] : []),
    );
  }

  note(await draftRow(own));
  const journal = await start(shipped);
  for (const { people, limit } of JOURNALS) {
    say(`a journal of ${people} people`);
    note(...journalRows(people * 10, await timeJournal(journal, { people, each: 10 }, ROUNDS.lines), limit));
  }
  say(`${ROUNDS.imports} imports of ${CONTACTS} contacts`);
  note(...importRows(CONTACTS, await timeImports(journal, CONTACTS, ROUNDS.imports)));
  await journal.close();
  open.pop();

  for (const page of Object.values(FEED)) {
    say(`${ROUNDS.readings} readings of ${page.name}`);
    note(...feedRows(page.name, await timeFeedReadings(own, page.url, ROUNDS.readings)));
  }
  say(`${ROUNDS.uses} readings of each post by another reader too`);
  const peers = await comparePeers(own, ROUNDS.uses);
  note(throughputRow(peers), ...(await accuracyRows(peers)));

  // Its own: a background that took a shortcut from automation is watched from then on, and does not wake up once stopped.
  const fresh = await startSetUp(shipped);
  const alwaysLoaded = await startSetUp(await alwaysLoadedExtension(shipped, join(folder, 'always-loaded')));
  say(`${ROUNDS.openings} openings of the coach in each of four ways`);
  note(
    ...openingRows(
      await compareOpenings({ pointer: fresh, asleep: fresh, keyboard: fresh, alwaysLoaded }, OWN.url, ROUNDS.openings),
    ),
  );

  for (const generation of ['E', 'S'] as const) {
    say(`${ROUNDS.openings} presses of two kinds, generation ${generation}`);
    note(...clickRows(`generation ${generation}`, await timeClicks(shipped, generation, ROUNDS.openings)));
  }

  const chromium = await own.browser.version();
  console.log(`${chromium}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  console.log(`Medians (± interquartile range)${quick ? '; a quick run, few rounds' : ''}\n`);
  console.log(table(rows));
  const broken = rows.filter((row) => !holds(row));
  console.log(
    `\n${broken.length === 0 ? 'All limits hold.' : `Exceeded: ${broken.map(({ name }) => name).join('; ')}.`}`,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  for (const rig of open) await rig.close();
  rmSync(folder, { recursive: true, force: true });
}
