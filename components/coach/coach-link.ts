import type { Draft } from '../../lib/domain/pages/editor.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import type { CompiledWords } from '../../lib/languages/translate.ts';
import type { DraftCheckView, DraftQuestion } from '../../lib/messages/draft-view.ts';
import type { PanelId } from '../../lib/messages/panels.ts';
import type { SeesView } from '../../lib/messages/self-test-view.ts';
import type { Look, NoticedView } from '../../lib/messages/view.ts';
import type { ThemeSetting } from '../ui/theme.ts';
import type { PanelView } from './panel.ts';

/** What happens on the page beside the coach. */
export interface PageSignals {
  /** It stands at another address. */
  went(): void;
  /** Content came, went or was exchanged. */
  changed(): void;
  scrolled(): void;
  /** The user writes in one of the page's editors; null = not any more. */
  wrote(draft: Draft | null): void;
  /** What is shown is old for another reason: settings were changed, the page may be read only now. */
  outdated(): void;
}

/** What the coach's surface needs from the shell it stands in. */
export interface CoachLink {
  /** Language, words and theme; asked once a mount. */
  start(): Promise<{ language: CoachLanguage; words: CompiledWords; theme: ThemeSetting }>;
  /** The address of the page beside the coach, at this moment; null = it can't be told. */
  address(): string | null;
  /** Reads the page now. */
  look(): Promise<Look>;
  /** The self-test: what the page gives, field by field. */
  sees(): Promise<SeesView>;
  /** Makes an anonymized copy of the page and opens the page that shows it; null where there is no page. */
  capture: (() => Promise<void>) | null;
  /** Whether a name that was read still stands on the page; true where the surface can't see the page. */
  stillNames(name: string): boolean;
  /** Tells what happens on the page, as soon as it happens, until it is told to stop. */
  watch(signals: PageSignals): () => void;
  /** The tab beside the coach; null where it stands in the page. */
  tab(): number | null;
  /** False where no page stands beside the coach, which the panels are about. */
  hasPanels: boolean;
  /** Brings a further panel, when it is opened for the first time. */
  bringPanel(panel: PanelId): Promise<PanelView>;
  saveAnswers(person: string, check: string, answers: string[]): Promise<void>;
  setOwn(person: string, own: boolean): Promise<void>;
  confirmCurrent(person: string): Promise<void>;
  setTheme(theme: ThemeSetting): Promise<void>;
  /** What the user did last, if it was noticed a short while ago. */
  latestNoticed(): Promise<NoticedView | null>;
  undoNoticed(id: string): Promise<void>;
  /**
   * @param listener told when something was noticed or undone
   * @returns stops telling
   */
  onNoticed(listener: () => void): () => void;
  /** Looks a text over that is being written. Keeps nothing of it. */
  checkDraft(question: DraftQuestion): Promise<DraftCheckView>;
  openSettings(): void;
  /** Opens the page on which a profile is read from text or a file. */
  openImport(): void;
  openOwnProfile(): void;
  reload(): void;
  /** null where the browser closes the surface itself. */
  close: (() => void) | null;
}
