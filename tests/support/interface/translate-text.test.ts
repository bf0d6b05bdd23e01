import { describe, expect, it, test } from 'vitest';
import { KNOWN_PHRASES } from './known-phrases.ts';
import { LANGUAGES } from './phrase.ts';
import { translate } from './translate-text.ts';
import { UNVERIFIED_PHRASES } from './unverified-phrases.ts';

describe('an English text of the interface', () => {
  it.each([
    ['Experience', 'Berufserfahrung', 'Expérience', 'Esperienza'],
    ['Full-time', 'Vollzeit', 'Temps plein', 'A tempo pieno'],
    [
      'Elbtal Energie · Full-time',
      'Elbtal Energie · Vollzeit',
      'Elbtal Energie · Temps plein',
      'Elbtal Energie · A tempo pieno',
    ],
    ['1,462 followers', '1.462 Follower:innen', '1\u202f462 abonnés', '1.462 follower'],
    ['· 2nd', '· 2.', '· 2e', '· 2°'],
    ['2w', '2 Wo.', '2 sem.', '2 settimane'],
    ['3h • Edited •', '3 Std. • Bearbeitet •', '3 h • Modifié •', '3h • Modificato •'],
    [
      'Jul 2020 - Present · 5 yrs 1 mo',
      'Juli 2020 - Heute · 5 Jahre 1 Monat',
      'juil. 2020 - aujourd’hui · 5 ans 1 mois',
      'lug 2020 - Presente · 5 anni 1 mese',
    ],
    ['Sent 2 days ago', 'Gesendet vor 2 Tagen', 'Envoyée il y a 2 jours', 'Inviato 2 giorni fa'],
    [
      'connected on January 27, 2025',
      'vernetzt am 27. Januar 2025',
      'en relation depuis le 27 janvier 2025',
      'collegati dal 27 gennaio 2025',
    ],
    ['2:13 PM', '14:13', '14:13', '14:13'],
  ])('%s', (text, ...others) => {
    expect((['de', 'fr', 'it'] as const).map((to) => translate(text, 'en', to)?.text)).toEqual(others);
  });
});

test('Italian becomes any other language', () => {
  const said = (to: 'en' | 'de' | 'fr') => translate('Più di 500 collegamenti', 'it', to)?.text;
  expect([said('en'), said('de'), said('fr')]).toEqual([
    'More than 500 connections',
    'Mehr als 500 Kontakte',
    'Plus de 500 relations',
  ]);
});

test('what people write stays', () => {
  for (const text of ['Head of Operations', 'We share our experience with everyone', '']) {
    expect(translate(text, 'en', 'de')).toBeNull();
  }
});

test('what no table holds is marked', () => {
  expect(translate('Experience', 'en', 'de')?.known).toBe(true);
  expect(translate('Withdraw', 'en', 'de')?.known).toBe(false);
  expect(translate('3h • Visible to anyone on or off LinkedIn', 'en', 'de')?.known).toBe(false);
});

test('every phrase is there in every language, with the same gaps', () => {
  const gaps = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
  for (const { in: said } of [...KNOWN_PHRASES, ...UNVERIFIED_PHRASES]) {
    for (const language of LANGUAGES) {
      expect(said[language].length, said.en[0]).toBeGreaterThan(0);
      expect(gaps(said[language][0] ?? ''), `${said.en[0]} in ${language}`).toEqual(gaps(said.en[0] ?? ''));
    }
  }
});
