import { useEffect, useState } from 'react';
import type { PeopleLink } from './people-link.ts';

/**
 * What the journal says, read anew whenever something in it changes. What can't be read leaves what stood there.
 * @param read stays the same function as long as it asks for the same
 * @returns undefined = not read yet
 */
export function useRead<Found>(onChange: PeopleLink['onChange'], read: () => Promise<Found>): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let gone = false;
    const again = () =>
      void read().then(
        (each) => gone || setFound(() => each),
        () => {},
      );
    again();
    const unhear = onChange(again);
    return () => {
      gone = true;
      unhear();
    };
  }, [onChange, read]);
  return found;
}
