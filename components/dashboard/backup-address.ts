import { type RefObject, useEffect, useRef } from 'react';

/** The backup within the settings. */
export const BACKUP_ADDRESS = '#settings/backup';

/** Brings a place of a long room into sight, with the focus, for whoever came by its address. */
export function useComingTo(address: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (location.hash !== address) return;
    // After the row of rooms has brought its own entry into sight, which may take the page back to its top.
    const frame = requestAnimationFrame(() => {
      place.current?.closest('section')?.scrollIntoView();
      place.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [address]);
  return place;
}
