import { useEffect, useState } from 'react';
import type { ThemeView } from '../../../lib/messages/journal-view.ts';
import type { NotesLink } from './notes-link.ts';

/** Themes that a line can name; none until they are here, and none where they can't be had. */
export function useThemes(link: NotesLink): readonly ThemeView[] {
  const [themes, setThemes] = useState<readonly ThemeView[]>([]);
  useEffect(() => {
    let isOld = false;
    link.themes().then(
      (found) => {
        if (!isOld) setThemes(found);
      },
      () => {},
    );
    return () => {
      isOld = true;
    };
  }, [link]);
  return themes;
}
