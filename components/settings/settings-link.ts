import type { ActionKind } from '../../lib/domain/journal/noticed-action.ts';
import type { MonthsKept } from '../../lib/domain/journal/retention.ts';
import type { CheckContext, CoachLanguage, Role } from '../../lib/domain/profile/checks/check.ts';
import type { Network } from '../../lib/domain/profile/reading.ts';
import type { ThemeSetting } from '../ui/theme.ts';

/** What the user can set. */
export interface CoachSettings {
  stand: 'in-page' | 'beside';
  role: Role;
  language: CoachLanguage;
  theme: ThemeSetting;
  handleVisible: boolean;
  companyName: string;
  /** '/company/slug/' on LinkedIn; '' = not told. */
  companyPath: string;
  topics: string[];
  links: string[];
  blocklist: string[];
  genderStyle: CheckContext['genderStyle'];
  careerEntry: boolean;
  /** Kinds of the user's own actions that are noticed. */
  noticing: ActionKind[];
  /** Where the company's narrative is got from, 'https://…'; '' = from nowhere. */
  narrativeAddress: string;
  /** Months that records of people are kept, by role; left out = the most that is allowed. */
  monthsKept: MonthsKept;
  /** 'YYYY-MM-DD' on which the journal was last saved as a file; '' = never. */
  lastBackup: string;
  /** Whether the journal says when it is time for a backup. */
  backupReminder: boolean;
  /** 'YYYY-MM-DD' until which it says nothing of it; '' = not put off. */
  backupPutOff: string;
}

export type Access = Record<Network, boolean>;

/** What the pages of the extension need from the shell they stand in. */
export interface SettingsLink {
  load(): Promise<{ settings: CoachSettings; access: Access }>;
  save(change: Partial<CoachSettings>): Promise<void>;
  /** Asks the browser for access; must be called straight from a click. False = the user said no. */
  grant(network: Network): Promise<boolean>;
  revoke(network: Network): Promise<void>;
  /** Settings or access changed elsewhere. */
  onChange(listener: () => void): () => void;
  /** The keyboard shortcut as the browser has it, e.g. "Alt+W"; '' = none. */
  shortcut(): Promise<string>;
}
