import axe from 'axe-core';
import type { Surface } from '../browser/surface.ts';

/** One finding of axe-core: the rule, and the markup it is about. */
export type Violation = `${string}: ${string}`;

/**
 * Everything that axe-core finds on a surface. In a page it is kept to what the extension put there: axe looks through
 * `shadowRoot`, which is empty for a closed root, so in the extension's own world it is told what stands in it.
 */
export function violationsOn(surface: Surface): Promise<Violation[]> {
  return surface.call(`async (roots) => {
    const [root] = roots;
    // Firefox's panel is looked at from another page, whose own window holds nothing of it.
    const window = (root.ownerDocument ?? root).defaultView;
    if (!window.axe) { ${axe.source} }
    const closed = root.host !== undefined;
    if (closed && root.host.shadowRoot === null)
      Object.defineProperty(Element.prototype, 'shadowRoot', { get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; } });
    // Where something stands is said by its markup; a selector for each node, passed ones too, is a third of axe's time.
    const told = { resultTypes: ['violations', 'incomplete'], selectors: false };
    const { violations, incomplete } = await window.axe.run(closed ? root.host : root, told);
    // What lies behind an element axe can tell in a document only; there it has to.
    // What an open menu covers is not there to be read.
    const isCovered = ({ any }) => any.some(({ data }) => data?.messageKey === 'bgOverlap');
    const unsure = (closed ? [] : incomplete.filter(({ id }) => id === 'color-contrast'))
      .map(({ id, nodes }) => ({ id, nodes: nodes.filter((node) => !isCovered(node)) }));
    return [...violations, ...unsure].flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160)));
  }`);
}
