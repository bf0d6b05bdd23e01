import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import type { CompiledWords } from '../../lib/languages/translate.ts';
import type { Look, NoticedView } from '../../lib/messages/view.ts';
import type { ThemeSetting } from '../ui/theme.ts';

/** What the coach's surface needs from the shell it stands in. */
export interface CoachLink {
  /** Language, words and theme; asked once a mount. */
  start(): Promise<{ language: CoachLanguage; words: CompiledWords; theme: ThemeSetting }>;
  /** The address of the page beside the coach, at this moment; null = it can't be told. */
  address(): string | null;
  /** Reads the page now. */
  look(): Promise<Look>;
  /** Whether a name that was read still stands on the page; true where the surface can't see the page. */
  stillNames(name: string): boolean;
  /**
   * @param changed told when the page went to another address, and now and then while its content changes
   * @param touched told at once of every change of the content
   * @returns stops telling
   */
  onChange(changed: () => void, touched: () => void): () => void;
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
  openSettings(): void;
  openOwnProfile(): void;
  reload(): void;
  /** null where the browser closes the surface itself. */
  close: (() => void) | null;
}
