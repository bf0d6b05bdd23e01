import { describe, expect, it } from 'vitest';
import { readingEase } from './reading-ease.ts';

const EASY = 'Das Ventil kam am Montag. Wir haben es ein Mal geprüft, dann lief die Linie. Ich war froh. ';
const HARD =
  'Die Implementierung unternehmensübergreifender Kommunikationsinfrastrukturen erfordert die kontinuierliche Weiterentwicklung organisationaler Entscheidungskompetenzen sowie verantwortungsbewusste Führungspersönlichkeiten. ';

describe('readingEase', () => {
  it('tells plain German from long words in long sentences', () => {
    expect(readingEase(EASY.repeat(4), 'de')).toBe('easy');
    expect(readingEase(HARD.repeat(5), 'de')).toBe('hard');
  });

  it('reads English by its own formula', () => {
    expect(
      readingEase('The valve came on Monday. We checked it once and the line ran. I was glad. '.repeat(5), 'en'),
    ).toBe('easy');
  });

  it('says nothing of a short text or in a language it does not know', () => {
    expect(readingEase(HARD, 'de')).toBeNull();
    expect(readingEase(HARD.repeat(5), null)).toBeNull();
  });
});
