import { defineNarrativeCheck } from './narrative-check.ts';

const FEWEST = 3;
const MOST = 7;

export const themeCount = defineNarrativeCheck({
  id: 'theme-count',
  wording: {
    de: {
      title: 'Anzahl der Themen: {count}',
      reason: 'Mit weniger als drei Themen wiederholen sich alle; mehr als sieben behält niemand im Kopf.',
      question: 'Welche Themen gehören zusammen, und welches fehlt noch?',
    },
    en: {
      title: 'Number of themes: {count}',
      reason: 'With fewer than three themes everybody says the same; nobody remembers more than seven.',
      question: 'Which themes belong together, and which one is still missing?',
    },
  },
  find: ({ themes }) =>
    themes.length < FEWEST || themes.length > MOST
      ? [{ path: ['themes'], quote: null, values: { count: themes.length } }]
      : [],
});
