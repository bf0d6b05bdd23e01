import type { Translate } from '../../../lib/languages/translate.ts';
import type { Look } from '../../../lib/messages/view.ts';
import { emptyLook } from './empty-look.ts';

const WAYS_OUT = { 'no-access': null, revoked: 'open-settings', locked: 'unlock' } as const;

interface NoAccess {
  /** `no-access`: a click on the icon would do. `revoked`: the user has to allow it again. `locked`: it takes the passphrase. */
  code: keyof typeof WAYS_OUT;
  address: string;
  readAt: string;
  translate: Translate;
}

/** What is shown beside a page that may not be read: why, and what to do. */
export function noAccessLook({ code, address, readAt, translate }: NoAccess): Look {
  const refusal = {
    code,
    title: translate(`refusal.${code}.title`),
    text: translate(`refusal.${code}.text`),
    action: WAYS_OUT[code],
  };
  return { ...emptyLook(address, readAt), refusal };
}
