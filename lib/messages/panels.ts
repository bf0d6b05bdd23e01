/** Panels of the coach that come only when they are opened, each as a script of its own, under its name in `entrypoints/`. */
export const PANELS = ['idea', 'conversation', 'candidate', 'draft', 'notes', 'today'] as const;
export type PanelId = (typeof PANELS)[number];
