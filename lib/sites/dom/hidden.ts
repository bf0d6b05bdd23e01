const HIDDEN = '[hidden], [inert], [aria-hidden="true"], [style*="display: none"], [style*="display:none"]';

/** True where the markup itself hides an element or what it stands in; styles of the page are not asked. */
export const isHidden = (element: Element): boolean => element.closest(HIDDEN) !== null;
