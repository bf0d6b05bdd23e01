import type { ClickTimes } from './click-time.ts';
import type { Row } from './report.ts';
import { median, milliseconds } from './stats.ts';

/** What a press costs on a page where everything is noticed. Without a tick the script is not there and nothing is paid. */
export function clickRows(page: string, { idle, reaction }: ClickTimes): Row[] {
  return [
    {
      name: `press ${page}: nothing to notice`,
      shown: milliseconds(idle),
      value: median(idle),
      limit: null,
      bar: 'target 1 ms; 0 with nothing ticked',
    },
    {
      name: `press ${page}: a reaction, until it is noticed`,
      shown: milliseconds(reaction),
      value: median(reaction),
      limit: null,
      bar: 'target 8 ms, one slice of the reader',
    },
  ];
}
