/**
 * The document and every open shadow root in it: new shells keep older parts of a site (dialogs, messages) inside one.
 * Closed roots stay closed.
 * @param hosts where such roots are known to hang, as a selector
 */
export function openRegions(root: Document, hosts: string): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll(hosts)].flatMap((host) => host.shadowRoot ?? []);
  return [root, ...inner];
}
