import { browser } from 'wxt/browser';

const NAME = 'pause';

/** The browser wakes the background at this time, and for an earlier call no more. @param at milliseconds since 1970 */
export const setAlarm = (at: number): Promise<void> => browser.alarms.create(NAME, { when: at });

/** Must be called at once when the background starts. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}
