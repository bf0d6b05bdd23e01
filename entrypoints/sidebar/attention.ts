/**
 * Keeps the words of the sidebar from the page's own search while nobody uses it: a closed root does not hide them from
 * `window.find`, being inert does. The frame itself stays awake, so that pointer and focus can wake what is inside.
 */
export function attendTo(frame: HTMLElement, inner: HTMLElement): void {
  const root = frame.getRootNode() as ShadowRoot;
  let hovered = false;
  const rest = () => {
    inner.inert = !hovered && !frame.contains(root.activeElement);
  };
  const hover = (over: boolean) => () => {
    hovered = over;
    rest();
  };
  frame.addEventListener('pointerenter', hover(true));
  frame.addEventListener('pointermove', () => {
    if (!hovered) hover(true)();
  });
  frame.addEventListener('pointerleave', hover(false));
  frame.addEventListener('focusin', rest);
  // At this moment the focus is nowhere; a moment later it is where it goes.
  frame.addEventListener('focusout', () => setTimeout(rest));
  rest();
}
