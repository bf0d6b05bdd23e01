import { actor, hafenlicht, ines, moorkamp, wiesbrunn } from './actors.ts';
import type { FeedPostData } from './post.ts';

const miriam = actor('miriam');
const henrike = actor('henrike');
const tobias = actor('tobias');
const nadia = actor('nadia');
const mathilde = actor('mathilde');
const elisa = actor('elisa');
const sinja = actor('sinja');

/** Every situation of a post that a reader has to tell apart, under a name. All invented. */
export const POSTS = {
  liked: {
    author: tobias,
    reason: { kind: 'likes', by: [miriam] },
    words: [
      'Unser ältester Füller ist jetzt 26 Jahre alt.\n\nHeute haben wir eine Störung gefunden, die in keinem Schaltplan steht. Danke an ',
      { mention: henrike },
      ' und ',
      { mention: wiesbrunn },
      ' für die alten Pläne.\n',
      { tag: 'Instandhaltung' },
      ' ',
      { tag: 'Molkerei' },
    ],
    age: { count: 2, unit: 'hour' },
    attached: { kind: 'image', title: 'Ein Schaltschrank von innen' },
    reactions: { count: 39, first: miriam },
    comments: 3,
    reposts: 1,
  },
  mentionFirst: {
    author: henrike,
    words: [{ mention: tobias }, ' und ', { mention: nadia }, ' haben recht: 3 von 4 Balken waren zu feucht.'],
    age: { count: 5, unit: 'day' },
    edited: true,
    site: 'https://moorkamp-holzbau.example/',
    reactions: { count: 1416 },
    comments: 28,
  },
  passedOn: {
    author: nadia,
    reason: { kind: 'reposts', by: [ines] },
    words: ['A sensor that lies is worse than no sensor. We threw out three of them this week.'],
    age: { count: 1, unit: 'week' },
    attached: { kind: 'video', title: 'Sensor test bench' },
    reactions: { count: 7000, shown: '7K' },
    comments: 12,
    reposts: 85,
  },
  reshared: {
    author: mathilde,
    words: ['À lire avant de commander la prochaine palette.'],
    age: { count: 3, unit: 'day' },
    original: {
      author: moorkamp,
      words: ['Holz arbeitet. Wir messen seit zehn Jahren mit, und das kam heraus.'],
      age: { count: 1, unit: 'month' },
    },
    reactions: { count: 1, first: elisa },
  },
  advertOfPage: {
    author: moorkamp,
    reason: { kind: 'follows', by: [miriam, tobias], others: 3 },
    words: ['Eine Halle in elf Wochen. Wie, steht hier.'],
    age: null,
    attached: {
      kind: 'article',
      title: '5 Fragen vor dem Hallenbau',
      href: 'https://moorkamp-holzbau.example/halle',
    },
    reactions: { count: 413 },
    comments: 1,
    reposts: 1,
  },
  advertOfPerson: {
    author: ines,
    paidBy: hafenlicht,
    words: ['Was ein Dock mit einer Zeitung gemein hat: Beides liegt nie still.'],
    age: null,
    reactions: { count: 22 },
  },
  silent: {
    author: elisa,
    words: [],
    age: { count: 4, unit: 'hour' },
    attached: { kind: 'image', title: 'Una finestra' },
    comments: 2,
  },
  poll: {
    author: sinja,
    reason: { kind: 'suggested', by: [] },
    words: ['Wann lest ihr Bewerbungen?'],
    age: { count: 2, unit: 'week' },
    attached: { kind: 'poll', title: 'Wann lest ihr Bewerbungen?', options: ['Morgens', 'Abends'], votes: 128 },
    reactions: { count: 9 },
    reposts: 2,
  },
  openPoll: {
    author: hafenlicht,
    words: ['Welche Farbe soll das neue Dock haben?'],
    age: { count: 6, unit: 'hour' },
    attached: { kind: 'poll', title: 'Farbe des Docks', options: ['Rot', 'Blau'], votes: null },
  },
  document: {
    author: wiesbrunn,
    words: ['Zehn Seiten über Dichtungen, ohne ein Wort Werbung.'],
    age: { count: 1, unit: 'day' },
    attached: { kind: 'document', title: 'Dichtungen' },
    reactions: { count: 36, first: tobias },
    comments: 1,
    reposts: 1,
    reacted: true,
  },
  event: {
    author: moorkamp,
    words: ['Wir öffnen das Werk.'],
    age: { count: 3, unit: 'week' },
    attached: { kind: 'event', title: 'Tag des offenen Werks', href: 'https://www.linkedin.com/events/740012345/' },
    reactions: { count: 95 },
  },
  newsletter: {
    author: nadia,
    words: ['New issue: how we calibrate on a moving ship.'],
    age: { count: 2, unit: 'month' },
    attached: {
      kind: 'article',
      title: 'Calibrating at sea',
      href: 'https://www.linkedin.com/pulse/calibrating-at-sea/',
    },
    reactions: { count: 64 },
    reposts: 3,
  },
  job: {
    author: henrike,
    reason: { kind: 'likes', by: [sinja] },
    words: ['Wir suchen jemanden, der zählen kann und schwindelfrei ist.'],
    age: { count: 4, unit: 'day' },
    attached: { kind: 'job', title: 'Zimmerin oder Zimmerer', href: 'https://www.linkedin.com/jobs/view/4001234567/' },
    reactions: { count: 77, first: sinja },
    reposts: 1,
  },
  discussed: {
    author: elisa,
    reason: { kind: 'comments', by: [mathilde] },
    words: ['Abbiamo dimezzato gli scarti. Non con una macchina nuova, ma con una sedia per chi controlla.'],
    age: { count: 10, unit: 'hour' },
    reactions: { count: 18, first: mathilde },
    comments: 13,
    reposts: 3,
    open: [{ author: mathilde, words: ['Une chaise, vraiment ? ', { mention: elisa }, ' je veux la voir.'] }],
  },
} as const satisfies Record<string, FeedPostData>;
