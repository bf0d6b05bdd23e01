import { draftTexts } from '../drafts/texts.ts';
import { callSource } from '../support/browser/in-page.ts';
import { pause } from '../support/browser/until.ts';
import { wordsIn } from '../support/walk/words.ts';
import { alternately } from './alternate.ts';
import { TASK_CATEGORIES, type Task, tasksIn } from './tasks.ts';
import { traced } from './trace.ts';
import { openByHandle, SLOWER } from './use.ts';
import type { ChromiumRig } from './worker.ts';

/** As much as a post may have. Texts in which much is found: each place is marked anew while somebody types. */
const TEXT = draftTexts('de', 'smooth').join(' ').replace(/\s+/g, ' ').slice(0, 3_000);

/** Letters that are typed one by one, at the end, where every check has the whole post to look at. */
const LETTERS = 150;

/** The last check is due this long after the last letter, in milliseconds. */
const CHECKED = 2_000;

/**
 * Types the end of a post of 3,000 characters, letter by letter, with the draft check open beside it and without the coach.
 * @returns the tasks of the page's main thread of each round
 */
export const compareTyping = (rigs: Record<'with' | 'without', ChromiumRig>, url: string, rounds: number) =>
  alternately(rigs, rounds, (rig, name) => type(rig, url, name === 'with'));

async function type(rig: ChromiumRig, url: string, coach: boolean): Promise<Task[]> {
  const page = await rig.visit(url);
  await page.evaluate(callSource(addComposer, []));
  const t = wordsIn('de');
  const sidebar = coach ? await openByHandle(rig, page) : null;
  await sidebar?.click('button', t('room.draft'));
  await sidebar?.waitFor(t('check.begin.text'));
  await page.focus('#bench-composer');
  await page.keyboard.sendCharacter(TEXT.slice(0, -LETTERS));
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const events = await traced(page, TASK_CATEGORIES, async () => {
    await page.keyboard.type(TEXT.slice(-LETTERS));
    await pause(CHECKED);
  });
  await sidebar?.waitFor(t('help.count', { count: TEXT.length, limit: 3_000 }));
  await page.close();
  return tasksIn(events);
}

/** Runs in the page: puts a composer of posts in. */
function addComposer(): void {
  const box = document.createElement('div');
  box.setAttribute('componentkey', 'ShareBox_textEditor');
  box.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 500px; background: white';
  const editor = document.createElement('div');
  editor.id = 'bench-composer';
  editor.contentEditable = 'true';
  editor.role = 'textbox';
  box.append(editor);
  document.body.append(box);
}
