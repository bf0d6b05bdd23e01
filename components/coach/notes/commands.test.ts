import { expect, test } from 'vitest';
import { parseLogLine } from '../../../lib/domain/journal/log-line/parse.ts';
import { compileWords } from '../../../lib/languages/compile.ts';
import { LOG_WORDS } from '../../../lib/languages/log-words.ts';
import { createTranslate } from '../../../lib/languages/translate.ts';
import { commandsIn, completionsOf, isCommand, saysSomething, withCommand } from './commands.ts';

const TODAY = '2026-11-25';
const de = commandsIn(createTranslate('de', compileWords('de')));
const THEMES = [
  { id: 'umbau', title: 'Umbau im laufenden Betrieb' },
  { id: 'kaelte', title: 'Kälte ohne Umwege' },
];
const wordsOf = (line: string) => completionsOf(line, de, THEMES).map(({ word }) => word);

test.each(['de', 'de-CH', 'en'] as const)(
  'in %s, every command that is offered is understood as what it says',
  (language) => {
    for (const { id, word } of commandsIn(createTranslate(language, compileWords(language)))) {
      const { way, next } = parseLogLine(`/${word} Angebot bis 2026-11-27`, TODAY, LOG_WORDS);
      expect([word, way]).toEqual([word, id === 'task' ? null : id]);
      expect(next?.what).toBe('Angebot');
    }
  },
);

test('a slash offers all of them, letters fewer, a whole command none', () => {
  expect(wordsOf('/')).toEqual(['/anruf', '/treffen', '/nachricht', '/mail', '/notiz', '/aufgabe']);
  expect(wordsOf('/N')).toEqual(['/nachricht', '/notiz']);
  expect(wordsOf('/anruf')).toEqual([]);
  expect(wordsOf('/anruf will')).toEqual([]);
  expect(wordsOf('will')).toEqual([]);
});

test('behind "#" themes are offered by id and by the words of their title, wherever the line ends in it', () => {
  expect(wordsOf('/anruf #')).toEqual(['Umbau im laufenden Betrieb', 'Kälte ohne Umwege']);
  expect(wordsOf('/anruf will Angebot #Betr')).toEqual(['Umbau im laufenden Betrieb']);
  expect(wordsOf('#K')).toEqual(['Kälte ohne Umwege']);
  expect(wordsOf('#kael')).toEqual(['Kälte ohne Umwege']);
  expect(wordsOf('#umbau-im-laufenden-betrieb')).toEqual([]);
  expect(wordsOf('#umbau danach')).toEqual([]);
  expect(wordsOf('Raum C#')).toEqual([]);
  expect(completionsOf('/anruf will Angebot #Betr', de, THEMES)[0]?.line).toBe(
    '/anruf will Angebot #umbau-im-laufenden-betrieb ',
  );
  expect(completionsOf('/anruf #', de, [])).toEqual([]);
});

test('a command takes the place of the one that stands there, and leaves the words', () => {
  const [call, meeting] = de;
  if (!call || !meeting) throw new Error('no commands');
  expect(withCommand('', call)).toBe('/anruf ');
  expect(withCommand('/an', call)).toBe('/anruf ');
  expect(withCommand('will Angebot', call)).toBe('/anruf will Angebot');
  expect(withCommand('/anruf will Angebot', meeting)).toBe('/treffen will Angebot');
  expect(isCommand('/Anruf', call)).toBe(true);
  expect(isCommand('/anrufen', call)).toBe(false);
});

test('a line without a letter or a digit says nothing', () => {
  expect(['', ' ', '/', '/ …'].filter(saysSomething)).toEqual([]);
  expect(saysSomething('/anruf')).toBe(true);
});
