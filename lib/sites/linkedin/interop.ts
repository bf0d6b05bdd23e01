/** Shell S hangs older parts of the site (messages, dialogs, the old composer) in an open shadow root under this element. */
const INTEROP = '#interop-outlet, [data-testid="interop-shadowdom"]';

/** That root, at the price of a look at one id; null while it is not there. */
export const interopRoot = (root: Document): ShadowRoot | null =>
  root.getElementById('interop-outlet')?.shadowRoot ?? null;

/** The document and every such root in it. Asked one by one: browsers have a short way for either, and none for both. */
export function regionsOf(root: Document): (Document | ShadowRoot)[] {
  const hosts = new Set(INTEROP.split(', ').flatMap((host) => [...root.querySelectorAll(host)]));
  return [root, ...[...hosts].flatMap((host) => host.shadowRoot ?? [])];
}
