/** Paths in a square of 24, drawn with a stroke; the names are the ones under which the site's own icons go. */
export const ICONS = {
  add: 'M12 4v16M4 12h16',
  'arrow-right': 'M4 12h15m-6-6 6 6-6 6',
  bell: 'M5 18h14l-2-4v-4a5 5 0 0 0-10 0v4zM10 21h4',
  caret: 'M6 9l6 6 6-6',
  comment: 'M4 5h16v11H11l-4 4v-4H4z',
  company: 'M5 21V4h9v17M14 9h5v12M8 8h3M8 12h3M8 16h3',
  connect: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-5 3-7 7-7s7 2 7 7M18 7v6M15 10h6',
  edit: 'M4 20l1-5L16 4l4 4L9 19z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 6-5 12 0 18 5-6 5-12 0-18z',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  job: 'M3 8h18v12H3zM8 8V4h8v4',
  messages: 'M3 5h18v12h-8l-4 4v-4H3z',
  overflow: 'M5 12h.1M12 12h.1M19 12h.1',
  people: 'M8 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM1 20c0-5 3-7 7-7s7 2 7 7M16 11a3 3 0 1 0 0-6M17 14c4 0 6 2 6 6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 22c0-6 4-8 8-8s8 2 8 8',
  report: 'M5 21V4h13l-3 4 3 4H5',
  repost: 'M7 17V6h11M4 9l3-3 3 3M17 7v11H6M20 15l-3 3-3-3',
  school: 'M2 9l10-5 10 5-10 5zM6 12v5c4 3 8 3 12 0v-5',
  search: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15 15l6 6',
  'send-privately': 'M3 4l18 8-18 8 4-8zM7 12h14',
  skills: 'M12 3l3 6 6 1-5 4 1 7-5-3-5 3 1-7-5-4 6-1z',
  'thumbs-up-outline': 'M7 21V10l5-7c2 0 2 2 1 6h7l-2 12zM3 10h4v11H3z',
  verified: 'M12 3l7 3v6c0 5-4 8-7 9-3-1-7-4-7-9V6zM8 12l3 3 5-6',
} as const;

export type Icon = keyof typeof ICONS;
