import type { PopupReason } from '../../components/popup/popup.tsx';

/** Why the popup shows and for which tab, from the query that the background gave it. */
export function reasonFrom(query: string): { reason: PopupReason; tab: number | null } {
  const given = new URLSearchParams(query);
  const tab = Number(given.get('tab') ?? Number.NaN);
  const network = given.get('network') === 'xing' ? 'xing' : 'linkedin';
  const kind = given.get('reason');
  const reason: PopupReason =
    kind === 'reload' ? { kind } : kind === 'revoked' ? { kind, network } : { kind: 'elsewhere' };
  return { reason, tab: Number.isInteger(tab) ? tab : null };
}
