import { useEffect, useState } from 'react';
import type { LockView } from '../../../lib/messages/lock-view.ts';
import type { LockLink } from './lock-link.ts';

type State = Pick<LockView, 'is' | 'pause'>;

/** How the lock stands; null = not told yet. */
export function useLock(link: LockLink): State | null {
  const [state, setState] = useState<State | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = () =>
      void link.state().then(
        (now) => {
          if (!gone) setState(now);
        },
        // It stays as it was; what is shown asks for itself and hears the same.
        () => {},
      );
    ask();
    const unhear = link.onChange(ask);
    return () => {
      gone = true;
      unhear();
    };
  }, [link]);
  return state;
}
