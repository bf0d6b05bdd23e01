import { useEffect, useState } from 'react';
import type { SeesView } from '../../lib/messages/self-test-view.ts';
import { useCoach, useShell } from './coach-context.tsx';

/**
 * The self-test of the page that is shown; asked for anew with every reading, and dropped when the page is another.
 * @returns undefined = not there yet, null = the page can't be read
 */
export function useSees(): SeesView | null | undefined {
  const { sees } = useShell();
  const address = useCoach((state) => state.look?.address);
  const readAt = useCoach((state) => state.look?.readAt);
  const [view, setView] = useState<SeesView | null>();
  useEffect(() => {
    if (readAt === undefined) return;
    let isOld = false;
    sees().then(
      (found) => {
        if (!isOld) setView(found);
      },
      () => {
        // A page that can't be read says so above.
        if (!isOld) setView(null);
      },
    );
    return () => {
      isOld = true;
    };
  }, [sees, readAt]);
  return view && view.address !== address ? undefined : view;
}
