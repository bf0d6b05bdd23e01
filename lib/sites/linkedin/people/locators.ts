/** Where lists of people stand on LinkedIn, strongest meaning first, each with the month it was last seen. */

/** Both generations, for years. */
export const PERSON_LINKS = 'a[href*="/in/"]';

/** E: one result (2025-04). S: one row of a list (2026-04). Both: plain list items. */
export const ROWS: readonly string[] = ['[data-chameleon-result-urn]', '[role="listitem"]', 'li'];

/** Regions beside the list: suggestions, navigation, dialogs of other addresses. */
export const BESIDE = 'aside, nav, header, footer, dialog, [role="dialog"], [role="navigation"]';

/** S: the screen of the present address, by the end of its name (2026-04). */
export const SCREEN = '[data-sdui-screen]';

/** A picture of the person: the link around it says nothing that is not said beside it. */
export const PICTURE = 'img, figure';
