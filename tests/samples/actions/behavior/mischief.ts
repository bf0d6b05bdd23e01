import type { SampleSite } from './site.ts';

/** What a page may do by itself; runs in the page, must not use anything from around it. */
export function mischief(site: SampleSite): void {
  Object.assign(globalThis, {
    sample: site,
    /** Presses a control itself, as no user did. */
    forge: (handle: string) => site.find(handle)?.click(),
    /** Makes up a press, and a key. */
    pretend: (handle: string, key: string) => {
      const init = { bubbles: true, composed: true, cancelable: true };
      const target = site.find(handle);
      if (key === '') target?.dispatchEvent(new MouseEvent('click', init));
      else target?.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
    },
    /** Goes to another address without loading anew. */
    goTo: (path: string) => {
      history.pushState(null, '', path);
      const page = site.find('page');
      if (page) page.innerHTML = '<h1>Anderswo</h1>';
    },
  });
}
