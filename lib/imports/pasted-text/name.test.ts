import { expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { nameIn } from './name.ts';
import { outlineOf } from './outline.ts';

const nameOf = (text: string) => nameIn(outlineOf(linesOf(text)))?.text ?? null;

it.each([
  ['on top of the text', 'Ada Kühn\nLeiterin Bau\nUlm\nKontaktinfo\nInfo\nEin Text', 'Ada Kühn'],
  ['below the bar', 'Start\nIhr Netzwerk\nJobs\nAda von der Kühn\nLeiterin Bau\nKontaktinfo', 'Ada von der Kühn'],
  ['above a badge', 'Premium\nNeu hier\nAda Kühn\n· 2.\nLeiterin Bau\nKontaktinfo', 'Ada Kühn'],
  ['said again', 'Etwas Neues\nAda Kühn\nBau\nInfo\nEin Text\nAktivitäten\nAda Kühn hat dies repostet', 'Ada Kühn'],
  ['with pronouns behind', "Ada O'Neill-Kühn (sie/ihr)\nLeiterin Bau\nKontaktinfo", "Ada O'Neill-Kühn"],
])('is the line %s', (_where, text, name) => {
  expect(nameOf(text)).toBe(name);
});

it.each([
  ['nothing vouches for it', 'Etwas Neues hier\nAda Kühn\nLeiterin Bau\nInfo\nEin Text'],
  ['it is no name', 'Leiterin Vertrieb bei Nordlicht\nUlm\nKontaktinfo'],
  ['there is no head', 'Info\nAda Kühn'],
])('is not known where %s', (_why, text) => {
  expect(nameOf(text)).toBeNull();
});
