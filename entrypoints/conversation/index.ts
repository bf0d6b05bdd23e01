import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { worldHere } from '../edge/world.ts';
import { ConversationView } from './view.tsx';

/** The panel that prepares a conversation, brought into the page when it is opened for the first time. */
export default defineUnlistedScript(() => {
  const world = worldHere();
  if (world) world.panels = { ...world.panels, conversation: ConversationView };
});
