/** Shell S hangs older parts of the site (messages, dialogs, the old composer) in an open shadow root under this element. */
export const INTEROP = '#interop-outlet, [data-testid="interop-shadowdom"]';

/** That root, at the price of a look at one id; null while it is not there. */
export const interopRoot = (root: Document): ShadowRoot | null =>
  root.getElementById('interop-outlet')?.shadowRoot ?? null;
