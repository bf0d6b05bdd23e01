import { type RefObject, useEffect, useRef } from 'react';

/** The backup within the settings. */
export const BACKUP_ADDRESS = '#settings/backup';

/** Brings a place of a long room into sight, with the focus, for whoever came by its address. */
export function useComingTo(address: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (location.hash !== address) return;
    place.current?.closest('section')?.scrollIntoView();
    place.current?.focus({ preventScroll: true });
  }, [address]);
  return place;
}
