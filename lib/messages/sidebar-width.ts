/** How wide the sidebar may be dragged, in CSS pixels. */
export const SIDEBAR_WIDTH = { least: 320, usual: 380, most: 480 } as const;
