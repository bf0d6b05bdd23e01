import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { worldHere } from '../edge/world.ts';
import { CandidateView } from './view.tsx';

/** The panel that reads a profile for an opening, brought into the page when it is opened for the first time. */
export default defineUnlistedScript(() => {
  const world = worldHere();
  if (world) world.panels = { ...world.panels, candidate: CandidateView };
});
