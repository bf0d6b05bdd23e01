import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus once, when what it stands on appears; else it would be lost with the button that was pressed. */
export function useFocusOnArrival<T extends HTMLElement>(): RefObject<T | null> {
  const place = useRef<T>(null);
  useEffect(() => place.current?.focus(), []);
  return place;
}
