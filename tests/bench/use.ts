import type { Page } from 'puppeteer-core';
import { callSource } from '../support/browser/in-page.ts';
import type { Surface } from '../support/browser/surface.ts';
import { pause, until } from '../support/browser/until.ts';
import { alternately } from './alternate.ts';
import { TASK_CATEGORIES, type Task, tasksIn } from './tasks.ts';
import { type TraceEvent, traced } from './trace.ts';
import type { ChromiumRig } from './worker.ts';

/** A processor this many times slower than the machine's: a modest phone, or a laptop on battery. */
export const SLOWER = 4;

/** Between two turns of the wheel, in milliseconds; a section or post comes with every second one. */
const TURN = 350;
const TURNS = 14;
const TYPED = 'Danke';

/** Parts that come while somebody scrolls. */
const LATE =
  '[role="list"] > *, [data-finite-scroll-hotkey-context] > *, [componentkey*="TopLevel"], main section:has(> [id])';

/**
 * Uses a page as people do, with the coach open beside it and without it: scrolls, has sections and posts come, types.
 * @returns the tasks of the page's main thread of each round
 */
export const compareUse = (rigs: Record<'with' | 'without', ChromiumRig>, url: string, rounds: number) =>
  alternately(rigs, rounds, (rig, name) => use(rig, url, name === 'with'));

const use = async (rig: ChromiumRig, url: string, coach: boolean): Promise<Task[]> =>
  tasksIn(await traceOf(rig, url, coach));

/** What the browser writes down while a page is in use. */
async function traceOf(rig: ChromiumRig, url: string, coach: boolean): Promise<TraceEvent[]> {
  const page = await rig.visit(url);
  await page.evaluate(callSource(holdBack, [LATE]));
  if (coach) await openByHandle(rig, page);
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const events = await traced(page, TASK_CATEGORIES, async () => {
    await page.focus('#bench-editor');
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.mouse.move(300, 300);
      await page.mouse.wheel({ deltaY: 500 });
      if (turn % 2 === 0) await page.evaluate('bringNext()');
      await page.keyboard.type(TYPED, { delay: 25 });
      await pause(TURN);
    }
    await pause(1_500);
  });
  await page.close();
  return events;
}

/** By the handle: automation reaches the shortcut through the background only, which may have gone to sleep meanwhile. */
export async function openByHandle(rig: ChromiumRig, page: Page): Promise<Surface> {
  const surface = await rig.sidebar(page);
  const { x, y } = await surface.waitForControl('button', '');
  await page.mouse.click(x, y);
  await until(
    () => surface.run((roots) => roots[0]?.querySelector('.read-line') != null),
    20,
    () => 'the coach did not read the page',
  );
  return surface;
}

/** Runs in the page: takes out what comes later, and puts an editor in. */
function holdBack(selector: string): void {
  const late = [...document.querySelectorAll(selector)].slice(3).map((element) => {
    const place = document.createComment('');
    element.replaceWith(place);
    return () => place.replaceWith(element);
  });
  const share = Math.ceil(late.length / 7);
  const form = document.createElement('form');
  form.className = 'msg-form';
  const editor = document.createElement('div');
  editor.id = 'bench-editor';
  editor.contentEditable = 'true';
  editor.role = 'textbox';
  form.style.cssText = 'position: fixed; bottom: 0; left: 0';
  form.append(editor);
  document.body.append(form);
  const bringNext = () => {
    for (const bring of late.splice(0, share)) bring();
  };
  Object.assign(globalThis, { bringNext });
}
