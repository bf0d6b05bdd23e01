import type { ReactNode } from 'react';
import type { DashboardLink } from '../dashboard-link.ts';
import { LockedRoom } from './locked-room.tsx';
import { useLock } from './use-lock.ts';

/** Shows nothing of what is kept while it is locked, and nothing at all until that is known. */
export function LockGate({ link, children }: { link: DashboardLink; children: ReactNode }) {
  const lock = useLock(link.lock);
  if (!lock) return null;
  return lock.is === 'locked' ? <LockedRoom link={link} /> : children;
}
