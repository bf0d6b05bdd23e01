import type { TodayLink } from '../../components/coach/today/today-link.ts';
import { hasProfile, profileAddress } from '../../lib/domain/profile/profile-path.ts';
import { call } from '../../lib/messages/call.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';

/** @param openAddress where an address of a network opens */
export const todayLink = (openAddress: (address: string) => void): TodayLink => ({
  read: (tab) => call('readToday', { tab }),
  change: async (act, who, change) => void (await call('editPerson', { act, who, change })),
  undo: async (act, on) => void (await call('undoAct', { act, undo: newId(), on })),
  skip: async (card, on) => void (await call('skipToday', { card, on })),
  openProfile: (person) =>
    hasProfile(person) ? openAddress(profileAddress(person)) : void call('openPerson', { person }),
  openAddress,
  openJournal: () => void call('openPerson', { person: null }),
  onChange: (listener) =>
    onSharedChange((keys) => {
      if (keys.includes('revision') || keys.includes('noticed')) listener();
    }),
});
