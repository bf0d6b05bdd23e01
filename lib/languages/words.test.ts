import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { SECTION_IDS } from '../domain/profile/reading.ts';
import { de } from './de/words.ts';
import { deDu } from './de-du/words.ts';
import { en } from './en/words.ts';
import { type WordKey, wordsFor } from './words.ts';

/** Names of a message's arguments with their kind, sorted: `count:plural`. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const walk = (tokens: unknown) => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, kind, inner] = token as [string, string?, unknown?];
      found.add(`${name}:${kind === 'plural' || kind === 'select' ? kind : 'text'}`);
      if (inner && typeof inner === 'object') Object.values(inner).forEach(walk);
    }
  };
  walk(compileMessageOrThrow(message));
  return [...found].sort();
}

/** Kinds may differ between languages (a plural where another language needs none); names may not. */
const namesOf = (message: string) => [...new Set(argumentsOf(message).map((name) => name.split(':')[0]))];

describe.each([
  ['en', en],
  ['de-du', deDu],
])('%s beside de', (language, words) => {
  test('has the same keys', () => {
    const keys = Object.keys(words);
    if (language === 'en') expect(keys.sort()).toEqual(Object.keys(de).sort());
    else for (const key of keys) expect(Object.keys(de)).toContain(key);
  });

  test.each(Object.entries(words))('%s takes the same arguments', (key, message) => {
    expect(namesOf(message)).toEqual(namesOf(de[key as WordKey]));
  });
});

const GERMAN = Object.entries(wordsFor('de'));

test('nobody is addressed with Sie in de-du', () => {
  const sie = /\b(Ihre?[nmrs]?|Ihnen)\b|\S\s+Sie\b/;
  const addressed = Object.entries(wordsFor('de-du')).filter(([key, text]) => key !== 'address.sie' && sie.test(text));
  expect(addressed).toEqual([]);
});

test('every word of de that addresses the reader has its twin in de-du', () => {
  for (const [key, text] of Object.entries(deDu)) expect(de[key as WordKey]).not.toBe(text);
});

test.each(GERMAN)('%s keeps the house’s signs', (_key, text) => {
  expect(text).not.toMatch(/!|"|“[^“„]*”|\.\.\./);
  expect((text.match(/„/g) ?? []).length).toBe((text.match(/“/g) ?? []).length);
});

test.each(Object.entries(en))('%s keeps the house’s signs in English', (_key, text) => {
  expect(text).not.toMatch(/!|"|„|\.\.\.|\w'\w/);
});

test('every section has a name, a way to see it, in both languages', () => {
  for (const id of SECTION_IDS) {
    for (const words of [de, en]) {
      expect(words[`section.${id}`]).not.toBe('');
      expect(words[`hint.${id}`]).not.toBe('');
    }
  }
});

test('Swiss readers get ss and their own quotation marks, whoever addresses them', () => {
  for (const language of ['de-CH', 'de-CH-du'] as const) {
    const words = wordsFor(language);
    expect(words['bar.close']).toBe('Schliessen');
    expect(Object.values(words).filter((text) => /[ß„“]/.test(text))).toEqual([]);
  }
  expect(wordsFor('de-CH-du')['own.question']).toBe('Ist das dein Profil?');
});
