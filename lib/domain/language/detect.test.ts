import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf } from './detect.ts';

const SET = path.resolve(import.meta.dirname, '../../../../shared/knowledge/language/langid.tsv');

describe('detectLanguage', () => {
  it.each([
    ['de', 'Die Linie läuft wieder, seit heute früh.'],
    ['en', 'The line is running again since this morning.'],
    ['fr', 'La ligne tourne de nouveau depuis ce matin.'],
    ['it', 'La linea gira di nuovo da questa mattina.'],
    ['other', 'Линия снова работает с утра'],
    [null, '42 %'],
  ] as const)('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it('gives French and Italian as another language where only two are asked for', () => {
    expect(languageOf('La ligne tourne de nouveau depuis ce matin.')).toBe('other');
  });

  it.runIf(existsSync(SET))('is right on at least 95 of 100 short lines', () => {
    const rows = readFileSync(SET, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    const right = rows.filter(([language, text = '']) => detectLanguage(text) === language).length;
    expect(right / rows.length).toBeGreaterThanOrEqual(0.95);
  });
});
