import type { CoachLink } from '../../components/coach/coach-link.ts';
import { networkOfKey } from '../../lib/domain/profile/profile-path.ts';
import type { CompiledWords } from '../../lib/languages/translate.ts';
import { call } from '../../lib/messages/call.ts';
import { OWN_PROFILE } from '../../lib/platform/networks.ts';
import { openTab } from '../../lib/platform/tabs.ts';

/** The coach's connection where no page stands beside it: to an own profile as it is kept. */
export function keptCoach(person: string): CoachLink {
  let address: string | null = null;
  return {
    start: async () => {
      const { language, theme, words } = await call('start', {});
      return { language, theme, words: words as CompiledWords };
    },
    address: () => address,
    async look() {
      const look = await call('lookAtKept', { person });
      address = look.address;
      return look;
    },
    sees: () => call('sees', { tab: null, kept: person }),
    capture: null,
    stillNames: () => true,
    watch: () => () => {},
    saveAnswers: async (key, check, answers) => void (await call('saveAnswers', { person: key, check, answers })),
    setOwn: async (key, own) => void (await call('setOwn', { person: key, own })),
    confirmCurrent: async (key) => void (await call('confirmCurrent', { person: key })),
    checkDraft: (question) => call('checkDraft', question),
    setTheme: async (theme) => void (await call('setAppearance', { theme })),
    latestNoticed: async () => null,
    undoNoticed: async () => {},
    onNoticed: () => () => {},
    tab: () => null,
    hasPanels: false,
    bringPanel: async () => Promise.reject(new Error('no-page')),
    openSettings: () => location.assign('#settings'),
    openImport: () => location.assign('#import'),
    openOwnProfile: () => void openTab(OWN_PROFILE[networkOfKey(person)]),
    reload: () => location.reload(),
    close: null,
  };
}
