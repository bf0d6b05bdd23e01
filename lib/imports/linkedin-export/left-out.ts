import type { FileReason } from '../../domain/network-export/report.ts';

/** Files that are left out on purpose, by reason; see `fileKey` for how their names are compared. */
const NAMES: Partial<Record<FileReason, readonly string[]>> = {
  login: ['logins', 'registration', 'securitychallenges'],
  contact: ['emailaddresses', 'phonenumbers', 'whatsappphonenumbers'],
  advertising: ['adtargeting', 'adsclicked', 'lanadsengagement', 'inferences', 'inferencesaboutyou'],
  search: ['searchqueries'],
  payment: ['receipts', 'receiptsv2'],
  machine: ['guidemessages', 'learningcoachmessages', 'learningroleplaymessages', 'coachmessages'],
  'not-needed': [
    'saveditems',
    'hashtagfollows',
    'events',
    'certifications',
    'languages',
    'projects',
    'publications',
    'honors',
    'courses',
    'learning',
    'organizations',
    'volunteering',
    'volunteeringexperiences',
    'causesyoucareabout',
    'testscores',
    'patents',
    'privateidentityasset',
  ],
};

const REASON_BY_KEY = new Map(
  Object.entries(NAMES).flatMap(([reason, keys]) => keys.map((key) => [key, reason as FileReason] as const)),
);

/** Why a file that belongs to no table is left out. */
export function reasonFor(path: string): FileReason {
  if (/(?:^|\/)jobs?\//i.test(path) || fileKey(path).startsWith('job')) return 'jobs';
  if (/(?:^|\/)(?:verifications?|identity)/i.test(path)) return 'login';
  if (!/\.(?:csv|html?)$/i.test(path)) return 'no-text';
  return REASON_BY_KEY.get(fileKey(path)) ?? 'unknown';
}

/** 'Complete…/Shares_99000001.csv' → 'shares': without folder, ending, member number, blanks and underscores. */
export function fileKey(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name
    .replace(/\.[a-z]{2,4}$/, '')
    .replace(/_\d{4,}$/, '')
    .replace(/[\s_-]/g, '');
}
