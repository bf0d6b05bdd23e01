import type { de } from './de/words.ts';

/** Every word of the interface has a key; German (Sie) is the list that the others are compared with. */
export type WordKey = keyof typeof de;
