import type { Role } from '../../../lib/domain/profile/checks/check.ts';
import { isNews, outcomesOf, type ProfileRun } from '../../../lib/domain/profile/history.ts';
import { judgeProfile, levelOf } from '../../../lib/domain/profile/judge.ts';
import { personKey } from '../../../lib/domain/profile/person-key.ts';
import type { ProfileReading } from '../../../lib/domain/profile/reading.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { Look, PersonView, RefusalView } from '../../../lib/messages/view.ts';
import type { Refusal } from '../../../lib/sites/site.ts';
import { emptyLook } from './empty-look.ts';
import type { LookInput } from './look-input.ts';
import { reportView } from './report-view.ts';
import { sectionViews } from './section-view.ts';

/** What a surface shows, and the run to keep where it says something new. */
export interface LookOutput {
  look: Look;
  run: Pick<ProfileRun, 'role' | 'level' | 'outcomes'> | null;
}

/** Turns a reading into finished texts. Checks run on the user's own profile only. */
export function lookOf(input: LookInput): LookOutput {
  const { reading, address, readAt, translate } = input;
  const look: Look = {
    ...emptyLook(address, readAt),
    person: personView(reading, input.own, address),
    sections: sectionViews(reading, translate),
  };
  if (input.own !== true) return { look, run: null };
  const results = judgeProfile(reading, input.context);
  const role: Role = input.context.role;
  const level = levelOf(results, role);
  const outcomes = outcomesOf(results);
  look.report = reportView({ ...input, results, level, outcomes });
  const news = isNews(input.history.at(-1), outcomes, level.level);
  return { look, run: news ? { role, level: level.level, outcomes } : null };
}

function personView(reading: ProfileReading, own: boolean | null, address: string): PersonView {
  const key = personKey(reading.network, reading.path) ?? personKey(reading.network, new URL(address).pathname) ?? '';
  return {
    key,
    network: reading.network,
    // The page of a single section names nobody; the address does.
    name: reading.name || key.slice(key.indexOf(':') + 1),
    headline: reading.headline ?? reading.extra.occupation ?? null,
    own,
    unverified: reading.extra.unverified === true,
  };
}

const ACTIONS: Record<Refusal, RefusalView['action']> = {
  'not-a-profile': 'open-own-profile',
  'not-found': null,
  'signed-out': 'read-again',
  changing: 'read-again',
  torn: 'reload',
  'too-large': 'reload',
  'unknown-layout': null,
};

/** What is shown beside a page that gave no reading: why, and what to do. */
export function refusalView(code: Refusal, translate: Translate): RefusalView {
  return {
    code,
    title: translate(`refusal.${code}.title`),
    text: translate(`refusal.${code}.text`),
    action: ACTIONS[code],
  };
}
