import type { Call } from '../../../lib/messages/call.ts';
import { actionsSite } from '../../samples/actions/site.ts';
import type { Rig } from '../browser/rig.ts';
import { sampleSite } from '../net/sample-site.ts';
import type { Site } from '../net/site-server.ts';
import type { wordsIn } from '../walk/words.ts';
import type { Journey } from './journey.ts';

/** Where a journey is walked: a browser whose coach stands beside the page and may read both networks. */
export interface Setting {
  rig: Rig;
  /** To the background, for what stood there before. */
  call: Call;
  t: ReturnType<typeof wordsIn>;
  language: 'de' | 'en';
}

/** A way from a purpose to its end. */
export interface Walk {
  /** What was there before: a role, a narrative, a promise. It counts for nothing. */
  prepare(setting: Setting): Promise<void>;
  go(setting: Setting, journey: Journey): Promise<void>;
}

/** Both networks with profiles, and a feed that can be written on. */
export const journeySite = (): Site => {
  const profiles = sampleSite({ delay: 0, prefer: ['sdui-own-executive-third-person-de'] });
  return (url) => actionsSite(url) ?? profiles(url);
};
