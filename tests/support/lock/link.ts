import { vi } from 'vitest';
import type { LockLink } from '../../../components/dashboard/lock/lock-link.ts';
import type { LockView } from '../../../lib/messages/lock-view.ts';

/** A lock without a database: it stands as it is told, and tells whoever listens. */
export function fakeLockLink(is: LockView['is'] = 'off', passphrase = 'Regen Tasse Amt Zug') {
  let now: Pick<LockView, 'is' | 'pause'> = { is, pause: 15 };
  let secret = passphrase;
  const listeners = new Set<() => void>();
  const become = (next: Partial<typeof now>) => {
    now = { ...now, ...next };
    for (const listener of listeners) listener();
  };
  const withSecret = (act: () => void) =>
    vi.fn(async (typed: string) => {
      if (typed === secret) act();
      return typed === secret;
    });
  return {
    state: async () => now,
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turnOn: vi.fn(async (chosen: string, pause: LockView['pause']) => {
      secret = chosen;
      become({ is: 'open', pause });
    }),
    turnOff: withSecret(() => become({ is: 'off' })),
    unlock: withSecret(() => become({ is: 'open' })),
    change: vi.fn(async (before: string, after: string) => {
      if (before !== secret) return false;
      secret = after;
      return true;
    }),
    lockNow: vi.fn(async () => become({ is: 'locked' })),
    setPause: vi.fn(async (pause: LockView['pause']) => become({ pause })),
  } satisfies LockLink;
}
