import type { Source } from './event.ts';

/** Whether a line is an act by itself. What a file brought is one act for everybody in it, and is taken back where it was taken. */
export const isOwnAct = (source: Source): boolean => source === 'manual' || source === 'noticed';
