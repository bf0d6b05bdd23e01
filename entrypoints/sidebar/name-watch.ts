/**
 * Tells whether a name stands in a heading of the page. Keeps the heading that had it, since it is asked at every change
 * of the page.
 */
export function createNameWatch(): (name: string) => boolean {
  let heading: Element | null = null;
  return (name) => {
    const holds = (element: Element) => element.isConnected && lineOf(element).includes(name);
    if (heading === null || !holds(heading)) heading = [...document.querySelectorAll('h1, h2')].find(holds) ?? null;
    return heading !== null;
  };
}

const lineOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
