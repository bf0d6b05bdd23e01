import { fileAddress, grantOf } from '../../lib/connections/address.ts';
import type { Fetched } from '../../lib/connections/fetch-text.ts';
import type { Database } from '../../lib/db/database.ts';
import { tagInForce } from '../../lib/db/narrative-import.ts';
import type { Translate } from '../../lib/languages/translate.ts';
import type { NarrativeAddressAnswer } from '../../lib/messages/narrative-view.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { lookAtFile } from './narrative-import.ts';
import { translateFor } from './words.ts';

/** The world outside, as far as this connection needs it. */
export interface NarrativeNetwork {
  fetchText(address: string, etag: string | null): Promise<Fetched>;
  /** Whether access to an origin was given, by its pattern. */
  hasOrigin(pattern: string): Promise<boolean>;
}

/**
 * Looks at the address that the user set, when the user asks and never by itself. Without an address in the settings or
 * without the grant nothing goes out. What comes is treated as a file from the disk: shown first, verified, taken by a
 * second step; whatever goes wrong, the narrative in force stays.
 */
export function createNarrativeAddressHandlers(
  db: Database,
  settingsNow: () => Promise<Settings>,
  { fetchText, hasOrigin }: NarrativeNetwork,
): Pick<Handlers, 'checkNarrativeAddress'> {
  return {
    async checkNarrativeAddress() {
      const { narrativeAddress, language } = await settingsNow();
      const translate = translateFor(language);
      const address = fileAddress(narrativeAddress);
      if (address === null) return refused(translate('address.no.invalid'));
      const { host } = new URL(address);
      if (!(await hasOrigin(grantOf(address)))) return refused(translate('address.no.access', { host }));
      const fetched = await fetchText(address, await tagInForce(db, address));
      if (fetched.state === 'same') return { ok: true, same: true };
      if (fetched.state === 'fault') return refused(faultIn(fetched, host, translate));
      const from = fetched.etag === null ? null : { address, etag: fetched.etag };
      return { same: false, ...(await lookAtFile(db, fetched.text, language, from)) };
    },
  };
}

const refused = (sentence: string): NarrativeAddressAnswer => ({ ok: false, same: false, sentence });

function faultIn(fault: Extract<Fetched, { state: 'fault' }>, host: string, translate: Translate): string {
  if (fault.code !== 'status') return translate(`address.no.${fault.code}`, { host });
  const { status } = fault;
  if (status === 404 || status === 410) return translate('address.no.missing', { host });
  if (status === 401 || status === 403) return translate('address.no.sign-in', { host });
  return translate('address.no.status', { host, status });
}
