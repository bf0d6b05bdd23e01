/** Something the user wrote from an angle. */
export interface Written {
  theme: string;
  pattern: string;
  /** 'YYYY-MM-DD'. */
  on: string;
}

/** An angle that was offered. */
export interface Shown {
  /** 'theme/pattern/material' */
  id: string;
  /** 'YYYY-MM-DD'. */
  on: string;
}

const DAY = 86_400_000;
/** Days until a theme counts as new by two thirds again. */
const FADING = 30;
/** Days in which the same pattern is not offered for the same theme. */
const RESTING = 28;

const daysSince = (on: string, today: string): number => Math.max(0, (Date.parse(today) - Date.parse(on)) / DAY);

/** 1 = never written about, 0 = today. Patterns tire less than themes. */
export function noveltyOf(theme: string, pattern: string, recent: readonly Written[], today: string): number {
  const heard = recent.map((written) => {
    const weight = written.theme === theme ? 1 : written.pattern === pattern ? 0.6 : 0;
    return weight * Math.exp(-daysSince(written.on, today) / FADING);
  });
  return 1 - Math.max(0, ...heard);
}

export const isResting = (theme: string, pattern: string, recent: readonly Written[], today: string): boolean =>
  recent.some(
    (written) => written.theme === theme && written.pattern === pattern && daysSince(written.on, today) < RESTING,
  );

/** Days after which what was offered in vain may come back with most of its weight. */
const STALE = 7;

/**
 * 1 = offered yesterday, 0 = never or today, so that nothing changes while a day lasts. The same theme and pattern count,
 * whatever they begin with.
 */
export function stalenessOf(theme: string, pattern: string, shown: readonly Shown[], today: string): number {
  const before = shown.filter(({ id }) => id.startsWith(`${theme}/${pattern}/`));
  return Math.max(0, ...before.map(({ on }) => (on === today ? 0 : Math.exp(-daysSince(on, today) / STALE))));
}
