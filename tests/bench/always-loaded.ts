/**
 * The sidebar as it would be if it were loaded with every page, to compare with: the shipped always-on script and the
 * shipped sidebar in one content script. All of it is evaluated when the page loads; a click only runs it.
 */
import edge from '../../entrypoints/edge/index.ts';
import { worldHere } from '../../entrypoints/edge/world.ts';
import sidebar from '../../entrypoints/sidebar/index.ts';

edge.main();
const world = worldHere();
if (world) {
  world.sidebar = () => {
    delete world.sidebar;
    world.wanted = true;
    void sidebar.main();
  };
}
