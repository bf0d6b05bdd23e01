/** What a person looks for on a surface: what kind of thing it is and what is written on it. */
export interface Sought {
  kind: 'button' | 'link' | 'tab' | 'radio' | 'checkbox' | 'field' | 'heading' | 'any';
  /** A part of its accessible name, or a pattern in slashes: '/^Schreiben$/i'. */
  name: string;
}

export interface Found {
  /** Centre, in CSS pixels of the window. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Runs inside the surface. Looks through the roots for a visible element, brings it into view and says where it is.
 */
export function findIn(roots: (Document | ShadowRoot)[], sought: Sought): Found | null {
  const selectors: Record<Sought['kind'], string> = {
    button: 'button, [role="button"], summary, input[type="submit"]',
    link: 'a[href], [role="link"]',
    tab: '[role="tab"]',
    radio: 'input[type="radio"], [role="radio"]',
    checkbox: 'input[type="checkbox"], [role="checkbox"], [role="switch"]',
    field: 'textarea, select, input:not([type="radio"]):not([type="checkbox"]), [contenteditable="true"]',
    heading: 'h1, h2, h3, h4, [role="heading"]',
    any: '*',
  };
  const pattern = /^\/(.*)\/(\w*)$/s.exec(sought.name);
  const fits = (name: string) =>
    pattern ? new RegExp(pattern[1] ?? '', pattern[2]).test(name) : name.includes(sought.name);
  const nameOf = (root: Document | ShadowRoot, element: HTMLElement): string => {
    const label = element.getAttribute('aria-label');
    if (label) return label;
    const by = element.getAttribute('aria-labelledby');
    if (by)
      return by
        .split(/\s+/)
        .map((id) => root.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0)
      return [...labels]
        .map((one) => one.textContent ?? '')
        .join(' ')
        .trim();
    return (element.textContent || element.getAttribute('title') || element.getAttribute('placeholder') || '').trim();
  };
  for (const root of roots) {
    const all = [...root.querySelectorAll<HTMLElement>(selectors[sought.kind])];
    // The innermost element of that name: a card that holds the button is not the button.
    const hits = all.filter((element) => fits(nameOf(root, element)));
    for (const element of sought.kind === 'any' ? hits.reverse() : hits) {
      const shown = element.closest('label') ?? (element as HTMLInputElement).labels?.[0] ?? element;
      const box = (element.getBoundingClientRect().width > 1 ? element : shown) as HTMLElement;
      if (box.getBoundingClientRect().width === 0) continue;
      box.scrollIntoView({ block: 'nearest' });
      const place = box.getBoundingClientRect();
      return { x: place.x + place.width / 2, y: place.y + place.height / 2, width: place.width, height: place.height };
    }
  }
  return null;
}
