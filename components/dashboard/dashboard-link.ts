import type { ChangesView, NoticedView, PackAnswer, TablesView } from '../../lib/messages/view.ts';
import type { SettingsLink } from '../settings/settings-link.ts';

/** One kept check of the own profile, in finished texts. */
export interface RunView {
  id: string;
  /** ISO time. */
  at: string;
  /** Whose and where: "Miriam Hofstetter, LinkedIn". */
  profile: string;
  level: 1 | 2 | 3 | 4 | null;
  levelName: string | null;
  /** Against the run before; null = the first. */
  changes: Pick<ChangesView, 'better' | 'worse'> | null;
}

export interface DashboardLink extends SettingsLink {
  /** Newest first, in the coach's language. */
  runs(): Promise<RunView[]>;
  /** What was noticed, newest first, in the coach's language. */
  noticed(): Promise<NoticedView[]>;
  undoNoticed(id: string): Promise<void>;
  /** @returns stops telling */
  onNoticed(listener: () => void): () => void;
  /** Which reading tables there are. */
  tables(): Promise<TablesView>;
  /** Installs reading tables from a file, or says why not. */
  installPack(file: File): Promise<PackAnswer>;
  removePack(): Promise<void>;
  deleteEverything(): Promise<void>;
}
