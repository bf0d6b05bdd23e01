import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first; whoever waits for the last of them waits alone. */
export const LONGEST: readonly string[] = [
  'noticing',
  'journeys',
  'accessibility',
  'self-test',
  'candidate',
  'people',
  'import',
  'use-room',
  'lock',
  'demo',
];

const placeOf = (path: string): number => {
  const place = LONGEST.indexOf(basename(path, '.test.ts'));
  return place === -1 ? LONGEST.length : place;
};

/** Paths with those of the longest files in front; all others stay in their order. */
export const longestFirst = <T>(files: readonly T[], pathOf: (file: T) => string): T[] =>
  files.toSorted((a, b) => placeOf(pathOf(a)) - placeOf(pathOf(b)));

/** Begins with the longest files, so that all workers end together. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(files), ({ moduleId }) => moduleId);
  }
}
