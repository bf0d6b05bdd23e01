import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { toSpec } from '../../lib/domain/profile/spec.ts';
import { readProfile } from '../../lib/sites/index.ts';

/** Captures of real pages lie beside the project where the team works; they are never part of it. */
export const CAPTURES = path.resolve(import.meta.dirname, '../../../shared/pages');
export const HAS_CAPTURES = existsSync(path.join(CAPTURES, 'score.mjs'));

export interface Capture {
  name: string;
  html: string;
  want: { url: string } & Record<string, unknown>;
}

/** Every profile capture with its right reading. */
export function profileCaptures(): Capture[] {
  if (!HAS_CAPTURES) return [];
  return readdirSync(CAPTURES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.slice(0, -5),
      want: JSON.parse(readFileSync(path.join(CAPTURES, file), 'utf8')) as Capture['want'],
    }))
    .filter(({ want }) => want.kind === 'profile')
    .map((capture) => ({ ...capture, html: readFileSync(path.join(CAPTURES, `${capture.name}.html`), 'utf8') }));
}

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

/** Parses a page as a browser would and reads it; a refusal comes back as null. */
export function readHtml(html: string, address: string, change: (document: Document) => void = () => {}) {
  const { document } = new JSDOM(html, { url: address }).window;
  change(document);
  const result = readProfile(document, new URL(address), '2026-11-24');
  return result.ok ? toSpec(result.reading) : null;
}
