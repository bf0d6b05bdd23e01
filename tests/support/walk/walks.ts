import { BROWSERS } from '../browser/start.ts';

/** Both browsers, and in each both places that the coach can stand in. */
export const WALKS = BROWSERS.flatMap(([name, start]) =>
  (['in-page', 'beside'] as const).map((stand) => ({ name, start, stand })),
);

/** Firefox shows no closed root to what axe runs in; beside the page, the coach is looked through there too. */
export const axeSees = ({ name, stand }: Pick<(typeof WALKS)[number], 'name' | 'stand'>): boolean =>
  name !== 'Firefox' || stand === 'beside';
