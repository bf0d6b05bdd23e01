import type { CandidateWords } from '../../../lib/domain/candidate/candidate-record.ts';

/** What was typed and not kept yet, while the panel is closed or another person is read. In memory only. */
const typed = new Map<string, CandidateWords>();

const keyOf = (person: string, opening: string): string => `${opening} ${person}`;

export const typedFor = (person: string, opening: string): CandidateWords | null =>
  typed.get(keyOf(person, opening)) ?? null;

export const keepTyped = (person: string, opening: string, words: CandidateWords): void =>
  void typed.set(keyOf(person, opening), words);

export const dropTyped = (person: string, opening: string): void => void typed.delete(keyOf(person, opening));
