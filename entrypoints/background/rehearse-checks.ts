import { rehearse } from '../../lib/domain/profile/rehearse.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import type { NetworkId } from '../../lib/platform/networks.ts';
import { inSlices, pause } from '../reader/in-slices.ts';
import { checkContext } from './check-context.ts';
import { today } from './now.ts';

const rehearsed = new Set<NetworkId>();

/** Runs a network's checks on their examples, once in the background's life; see `rehearse`. Messages come first. */
export async function rehearseChecks(network: NetworkId, settings: Settings): Promise<void> {
  if (rehearsed.has(network)) return;
  rehearsed.add(network);
  const context = checkContext(settings, { today: today(), otherNetwork: null, confirmedCurrent: null });
  const slicing = { now: () => performance.now(), pause, goesOn: () => true };
  await inSlices(rehearse(network, context), slicing);
}
