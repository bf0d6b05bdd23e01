import type { CoachLink } from '../../components/coach/coach-link.ts';
import { mountCoach } from '../../components/coach/mount.tsx';
import type { CompiledWords } from '../../lib/languages/translate.ts';
import { call } from '../../lib/messages/call.ts';
import type { Start } from '../../lib/messages/commands/start.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';

/** What a shell adds to what all shells share. */
type Shared = 'start' | 'setOwn' | 'saveAnswers' | 'confirmCurrent' | 'setTheme' | 'checkDraft';
type Noticing = 'latestNoticed' | 'undoNoticed' | 'onNoticed';
export type ShellLink = Omit<CoachLink, Shared | Noticing>;

/**
 * Puts the coach into a container and keeps it right: when language or theme change elsewhere, it is put up anew.
 * @param onStart told at each start and each change, before the coach shows
 * @returns takes the coach away
 */
export function keepCoach(container: HTMLElement, shell: ShellLink, onStart: (start: Start) => void): () => void {
  let started = call('start', {});
  let shown: Pick<Start, 'language' | 'theme'> | null = null;
  let over = false;

  const link: CoachLink = {
    ...shell,
    start: async () => {
      const { language, theme, words } = await started;
      // The background parsed them with the list of words that this build knows.
      return { language, theme, words: words as CompiledWords };
    },
    setOwn: async (person, own) => void (await call('setOwn', { person, own })),
    saveAnswers: async (person, check, answers) => void (await call('saveAnswers', { person, check, answers })),
    confirmCurrent: async (person) => void (await call('confirmCurrent', { person })),
    checkDraft: (question) => call('checkDraft', question),
    latestNoticed: () => call('latestNoticed', {}),
    undoNoticed: async (id) => void (await call('undoNoticed', { id })),
    onNoticed: (listener) =>
      onSharedChange((keys) => {
        if (keys.includes('noticed')) listener();
      }),
    setTheme: async (theme) => {
      if (shown) shown.theme = theme;
      await call('setAppearance', { theme });
    },
  };
  const told = (start: Start) => {
    shown = { language: start.language, theme: start.theme };
    onStart(start);
  };

  void started.then(told);
  let stop = mountCoach(container, link);
  const unsubscribe = onSharedChange(async (keys) => {
    if (!keys.includes('revision') || !shown) return;
    const now = await call('start', {});
    if (over) return;
    const same = now.language === shown.language && now.theme === shown.theme;
    told(now);
    if (over || same) return;
    started = Promise.resolve(now);
    stop();
    stop = mountCoach(container, link);
  });
  return () => {
    over = true;
    unsubscribe();
    stop();
  };
}
