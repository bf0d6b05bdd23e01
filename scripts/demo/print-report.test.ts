import { expect, test } from 'vitest';
import { reportText } from './print-report.ts';
import { hasScreen } from './screen.ts';

const step = {
  title: 'Der Slogan nennt nur den Titel',
  duration: '8 Min',
  quotes: [{ text: 'Leiterin Vertrieb', source: 'Slogan' }],
  advice: 'Sagen, für wen die Arbeit ist. '.repeat(6).trim(),
  reason: 'Der Slogan steht bei jedem Kommentar.',
  questions: ['Für wen?'],
};

test('a report reads from top to bottom, no line longer than a terminal', () => {
  const text = reportText({ person: 'Ada Berg', sentence: 'Solide.', steps: [step], rows: ['Stark:\n Foto'] });
  expect(text.split('\n').slice(0, 5)).toEqual([
    'Ada Berg',
    'Solide.',
    '',
    '1. Der Slogan nennt nur den Titel (8 Min)',
    '   „Leiterin Vertrieb“ (Slogan)',
  ]);
  expect(text).toContain('   ? Für wen?');
  expect(text.endsWith('Stark: Foto')).toBe(true);
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(97);
});

test.runIf(process.platform === 'linux')('without a display there is no window', () => {
  expect(hasScreen({})).toBe(false);
  expect(hasScreen({ DISPLAY: ':0' })).toBe(true);
});
