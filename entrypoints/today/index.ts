import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { worldHere } from '../edge/world.ts';
import { TodayInPage } from './in-page.tsx';

/** The card of the day, brought into the page when it is shown for the first time. */
export default defineUnlistedScript(() => {
  const world = worldHere();
  if (world) world.panels = { ...world.panels, today: TodayInPage };
});
