import type { CompiledGroup, CompiledWords } from './compiled-group.ts';

/** What somebody means by a word: a group as such, or one narrower skill of it. */
export interface Meaning {
  group: CompiledGroup;
  /** null = the group as such. */
  narrower: CompiledWords | null;
  /** What is not enough, though it shows the group. */
  without?: CompiledWords;
}

/** A thing by itself. */
export interface Thing {
  /** Each of them is meant, as other names of one thing or as alternatives. */
  meant: readonly Meaning[];
  /** Groups of which the thing is a narrower one. */
  broader: readonly CompiledGroup[];
}

/** One thing that a requirement asks for. */
export interface SkillPart extends Thing {
  /** It may be shown elsewhere than the part before it: "Java und SQL", not "Vertrieb von Drehmaschinen". */
  apart: boolean;
}
