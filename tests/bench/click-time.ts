import { actionsAddress, actionsSite } from '../samples/actions/site.ts';
import { userOn } from '../support/actions/user.ts';
import { startChromium } from '../support/browser/chromium.ts';
import { pause } from '../support/browser/until.ts';
import { tickNoticing } from '../support/walk/noticing.ts';
import { setUp } from '../support/walk/set-up.ts';
import { covered, scriptEvents, traced } from './trace.ts';
import type { ChromiumRig } from './worker.ts';

/** Milliseconds of the script that notices on the page's main thread, from one press on until nothing is waited for. */
export type ClickTimes = Record<'idle' | 'reaction', number[]>;

/** Longer than a reaction must last before it counts, in milliseconds. */
const SETTLED = 2_200;

/** Presses one button that nothing is noticed of and one that something is, again and again, the coach beside the page. */
export async function timeClicks(extension: string, variant: 'S' | 'E', rounds: number): Promise<ClickTimes> {
  const rig = await startChromium(actionsSite, { extension });
  try {
    await setUp(rig, { stand: 'beside', networks: ['LinkedIn'] });
    await tickNoticing(rig);
    return await pressAgainAndAgain(rig, actionsAddress(variant, 'de'), rounds);
  } finally {
    await rig.close();
  }
}

async function pressAgainAndAgain(rig: ChromiumRig, url: string, rounds: number): Promise<ClickTimes> {
  const page = await rig.visit(url);
  const user = userOn(page);
  const press = async (handle: string): Promise<number> => {
    const events = await traced(page, ['devtools.timeline', 'v8'], async () => {
      await user.press(handle);
      await pause(SETTLED);
    });
    return covered(scriptEvents(events, (address) => address.endsWith('/notice.js')));
  };
  const times: ClickTimes = { idle: [], reaction: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const idle = await press('comment-1');
    // Pressed a second time it is taken back, which is looked at in the same way.
    const reaction = await press('react-0');
    if (round === 0) continue;
    times.idle.push(idle);
    times.reaction.push(reaction);
  }
  return times;
}
