import { defineLocators } from '../../pack/define-locators.ts';

/** Where lists of people stand on LinkedIn, strongest meaning first, each with the month it was last seen. */
export const PEOPLE = defineLocators('linkedin/people', '2026-04', {
  /** Both generations, for years. */
  personLinks: 'a[href*="/in/"]',

  /** E: one result (2025-04). S: one row of a list (2026-04). Both: plain list items. */
  rows: ['[data-chameleon-result-urn]', '[role="listitem"]', 'li'],

  /** Regions beside the list: suggestions, navigation, dialogs of other addresses. */
  beside: 'aside, nav, header, footer, dialog, [role="dialog"], [role="navigation"]',

  /** S: the screen of the present address, by the end of its name (2026-04). */
  screen: '[data-sdui-screen]',

  /** A picture of the person: the link around it says nothing that is not said beside it. */
  picture: 'img, figure',
});
