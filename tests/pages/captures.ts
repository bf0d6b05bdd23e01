import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { type PageKind, specOf } from '../../lib/domain/pages/page-reading.ts';
import { readPage } from '../../lib/sites/index.ts';

/** Captures of real pages lie beside the project where the team works; they are never part of it. */
export const CAPTURES = path.resolve(import.meta.dirname, '../../../shared/pages');
export const HAS_CAPTURES = existsSync(path.join(CAPTURES, 'score.mjs'));

export interface Capture {
  name: string;
  html: string;
  want: { url: string } & Record<string, unknown>;
}

/** What the reader of a kind of page has to reach on the captures of that kind. */
export interface Bar {
  kind: PageKind;
  /** There are at least as many captures. */
  pages: number;
  /** F1 over all facts of all pages. */
  overall: number;
  /** F1 of each page with 40 facts or more; fewer may hold two errors. */
  each: number;
  /** Share of facts that are wrong or invented. */
  wrong: number;
}

/** Every kind that has a reader, one line each. */
export const BARS: readonly Bar[] = [
  { kind: 'profile', pages: 6, overall: 0.97, each: 0.93, wrong: 0.03 },
  { kind: 'feed', pages: 6, overall: 0.99, each: 0.96, wrong: 0.01 },
  { kind: 'company', pages: 1, overall: 0.99, each: 0.96, wrong: 0.01 },
  { kind: 'messages', pages: 2, overall: 0.99, each: 0.96, wrong: 0.01 },
  { kind: 'people', pages: 3, overall: 0.99, each: 0.96, wrong: 0.01 },
  { kind: 'invitations', pages: 1, overall: 0.99, each: 0.96, wrong: 0.01 },
];

/** Every capture of a kind with its right reading. */
export function capturesOf(kind: PageKind): Capture[] {
  if (!HAS_CAPTURES) return [];
  return readdirSync(CAPTURES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.slice(0, -5),
      want: JSON.parse(readFileSync(path.join(CAPTURES, file), 'utf8')) as Capture['want'],
    }))
    .filter(({ want }) => want.kind === kind)
    .map((capture) => ({ ...capture, html: readFileSync(path.join(CAPTURES, `${capture.name}.html`), 'utf8') }));
}

export const profileCaptures = (): Capture[] => capturesOf('profile');

export interface Score {
  right: number;
  missed: number;
  wrong: number;
  f1: number;
  errors: { kind: string; at: string; want: unknown; got: unknown }[];
}
export type Scorer = (want: unknown, got: unknown) => Score;

/** The scorer that lies beside the captures. */
export async function loadScorer(): Promise<Scorer> {
  const module = (await import(/* @vite-ignore */ path.join(CAPTURES, 'score.mjs'))) as { score: Scorer };
  return module.score;
}

/** F1 over several pages: facts are added up, as the scorer's last line does. */
export function overall(scores: readonly Score[]): number {
  const sum = (key: 'right' | 'missed' | 'wrong') => scores.reduce((total, score) => total + score[key], 0);
  const precision = sum('right') / Math.max(1, sum('right') + sum('wrong'));
  const recall = sum('right') / Math.max(1, sum('right') + sum('missed'));
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Parses a page as a browser would and reads it in the compared form; a refusal comes back as null. */
export function readHtml(
  html: string,
  address: string,
  change: (document: Document) => void = () => {},
): Record<string, unknown> | null {
  const { document } = new JSDOM(html, { url: address }).window;
  change(document);
  const result = readPage(document, new URL(address), '2026-11-24');
  return result.ok ? (specOf(result.reading) as Record<string, unknown>) : null;
}
