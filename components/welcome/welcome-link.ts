import type { Network } from '../../lib/domain/profile/reading.ts';
import type { SettingsLink } from '../settings/settings-link.ts';

/** What the welcome page needs from its shell: settings, access, and the way on. */
export interface WelcomeLink extends SettingsLink {
  /** The user is done; called once a press, settings are saved already. */
  finish(): Promise<void>;
  openProfile(network: Network): void;
}
