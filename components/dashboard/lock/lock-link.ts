import type { LockView, Pause } from '../../../lib/messages/lock-view.ts';

/** What the lock needs from the shell it stands in. A passphrase goes nowhere else. */
export interface LockLink {
  state(): Promise<Pick<LockView, 'is' | 'pause'>>;
  /** Told when it may have been opened or closed; returns how to stop it. */
  onChange(listener: () => void): () => void;
  turnOn(passphrase: string, pause: Pause): Promise<void>;
  /** False = the wrong passphrase; so for the next two. */
  turnOff(passphrase: string): Promise<boolean>;
  unlock(passphrase: string): Promise<boolean>;
  change(before: string, after: string): Promise<boolean>;
  lockNow(): Promise<void>;
  setPause(pause: Pause): Promise<void>;
}
