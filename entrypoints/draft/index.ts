import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { worldHere } from '../edge/world.ts';
import { DraftView } from './view.tsx';

/** The draft check, brought into the page when it is opened for the first time. */
export default defineUnlistedScript(() => {
  const world = worldHere();
  if (world) world.panels = { ...world.panels, draft: DraftView };
});
