import { useEffect, useState } from 'react';

export type ThemeSetting = 'auto' | 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/**
 * The theme to show: the user's choice, else that of the system. What the page around looks like has no say.
 * @returns the value of `data-theme` on the element `.surface`
 */
export function useTheme(setting: ThemeSetting): 'light' | 'dark' {
  const [systemIsDark, setSystemIsDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setSystemIsDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  if (setting !== 'auto') return setting;
  return systemIsDark ? 'dark' : 'light';
}
