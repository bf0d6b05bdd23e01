/** Shell S hangs older parts of the site (messages, dialogs, the old composer) in an open shadow root under this element. */
const INTEROP = '[data-testid="interop-shadowdom"]';

/** That root, at the price of a look at one id; null while it is not there. */
export const interopRoot = (root: Document): ShadowRoot | null =>
  root.getElementById('interop-outlet')?.shadowRoot ?? null;

/** The document and every such root in it. Where the id is known, no browser looks at any other element for it. */
export function regionsOf(root: Document): (Document | ShadowRoot)[] {
  const known = root.getElementById('interop-outlet');
  const hosts = known ? [known] : [...root.querySelectorAll(INTEROP)];
  return [root, ...hosts.flatMap((host) => host.shadowRoot ?? [])];
}
