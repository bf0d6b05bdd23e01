/** Shell S hangs older parts of the site (messages, dialogs, the old composer) in an open shadow root under this element. */
export const INTEROP = '#interop-outlet, [data-testid="interop-shadowdom"]';
