import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { worldHere } from '../edge/world.ts';
import { NotesInPage } from './view.tsx';

/** The notes about a person, brought into the page when they are opened for the first time. */
export default defineUnlistedScript(() => {
  const world = worldHere();
  if (world) world.panels = { ...world.panels, notes: NotesInPage };
});
