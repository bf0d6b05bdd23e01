import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE, parseLogLine } from '../../lib/domain/journal/log-line/parse.ts';
import { LOG_WORDS } from '../../lib/languages/log-words.ts';

/** A Thursday. */
const TODAY = '2026-11-26';
const parse = (line: string, today = TODAY) => parseLogLine(line, today, LOG_WORDS);

describe('a whole line', () => {
  it.each([
    ['/call wants offer by Friday', 'call', 'wants offer', '2026-11-27'],
    ['/anruf will Angebot bis Freitag', 'call', 'will Angebot', '2026-11-27'],
    ['/call: fragt nach dem Preis, Rückruf bis Mittwoch', 'call', 'Rückruf', '2026-12-02'],
    ['/termin Werk besichtigt. Protokoll bis 12.12. schicken', 'meeting', 'Protokoll schicken', '2026-12-12'],
    ['/mail asked for references; send two by December 3', 'mail', 'send two', '2026-12-03'],
    ['Will erst im Jänner reden, morgen nachfassen', 'note', 'nachfassen', '2026-11-27'],
    ['/aufgabe Angebot schicken bis Ende der Woche', null, 'Angebot schicken', '2026-11-27'],
    ['/todo send the sheet tomorrow', null, 'send the sheet', '2026-11-27'],
  ])('%s', (line, way, what, day) => {
    const { way: read, next } = parse(line);
    expect(read).toBe(way);
    expect(next).toEqual({ what, day });
  });

  it('keeps what was typed, without command and marked words', () => {
    expect(parse('/anruf  will Angebot bis Freitag #Messe #Kälte')).toEqual({
      way: 'call',
      text: 'will Angebot bis Freitag',
      happened: TODAY,
      next: { what: 'will Angebot', day: '2026-11-27' },
      tags: ['Messe', 'Kälte'],
    });
  });

  it.each([
    ['/anruf will Angebot #', 'will Angebot', []],
    ['/anruf will Angebot bis Freitag # ', 'will Angebot bis Freitag', []],
    ['/anruf #Messe will Angebot ##', 'will Angebot', ['Messe']],
    ['/call #', '', []],
    ['/mail Rechnung #4711', 'Rechnung #4711', []],
    ['/mail Rechnung #4711-2 offen #Mahnung', 'Rechnung #4711-2 offen', ['Mahnung']],
    ['/anruf sucht Leute für C#', 'sucht Leute für C#', []],
    ['/anruf Halle#3 und # Paletten', 'Halle#3 und # Paletten', []],
    ['/anruf fragt danach #3D-Druck', 'fragt danach', ['3D-Druck']],
  ])('%s: of what begins with "#", tags go out of the text, and a tag that was begun', (line, text, tags) => {
    expect(parse(line)).toMatchObject({ text, tags });
  });

  it('takes a day that lies behind for when it happened', () => {
    expect(parse('/anruf gestern: will Angebot bis Freitag')).toMatchObject({
      happened: '2026-11-25',
      next: { what: 'will Angebot', day: '2026-11-27' },
    });
    expect(parse('/meeting last Monday, nothing agreed')).toMatchObject({ happened: '2026-11-23', next: null });
  });

  it('leaves an unknown command where it stands', () => {
    expect(parse('/grillen am Kanal')).toMatchObject({ way: 'note', text: '/grillen am Kanal', next: null });
  });

  it('may say nothing but the way', () => {
    expect(parse('/call')).toMatchObject({ way: 'call', text: '', next: null });
  });
});

describe('a day', () => {
  it.each([
    ['bis heute', '2026-11-26'],
    ['bis morgen', '2026-11-27'],
    ['übermorgen', '2026-11-28'],
    ['bis Donnerstag', '2026-12-03'],
    ['bis Fr', '2026-11-27'],
    ['am Mi.', '2026-12-02'],
    ['am kommenden Montag', '2026-11-30'],
    ['nächsten Freitag', '2026-12-04'],
    ['Mittwoch nächster Woche', '2026-12-02'],
    ['nächste Woche Dienstag', '2026-12-01'],
    ['nächste Woche', '2026-11-30'],
    ['Ende der Woche', '2026-11-27'],
    ['bis Ende nächster Woche', '2026-12-04'],
    ['Anfang nächster Woche', '2026-11-30'],
    ['bis zum Monatsende', '2026-11-30'],
    ['Ende des Monats', '2026-11-30'],
    ['nächsten Monat', '2026-12-01'],
    ['Mitte Januar', '2027-01-15'],
    ['bis Ende Jänner', '2027-01-31'],
    ['bis zum Quartalsende', '2026-12-31'],
    ['Ende des Jahres', '2026-12-31'],
    ['in drei Tagen', '2026-11-29'],
    ['in 14 Tagen', '2026-12-10'],
    ['in einer Woche', '2026-12-03'],
    ['in zwei Monaten', '2027-01-26'],
    ['bis 3.12.', '2026-12-03'],
    ['bis zum 03.12.2026', '2026-12-03'],
    ['am 15. Jänner', '2027-01-15'],
    ['am 1. März 2027', '2027-03-01'],
    ['bis 5. Dez.', '2026-12-05'],
    ['in KW 50', '2026-12-07'],
    ['bis KW 2', '2027-01-11'],
    ['by today', '2026-11-26'],
    ['tomorrow', '2026-11-27'],
    ['the day after tomorrow', '2026-11-28'],
    ['by Thursday', '2026-12-03'],
    ['on Mon', '2026-11-30'],
    ['this Friday', '2026-11-27'],
    ['next Friday', '2026-12-04'],
    ['Wednesday next week', '2026-12-02'],
    ['next week', '2026-11-30'],
    ['by end of week', '2026-11-27'],
    ['by the end of the month', '2026-11-30'],
    ['end of next week', '2026-12-04'],
    ['early next month', '2026-12-01'],
    ['mid January', '2027-01-15'],
    ['by EOM', '2026-11-30'],
    ['by the end of the year', '2026-12-31'],
    ['in three days', '2026-11-29'],
    ['within a week', '2026-12-03'],
    ['in 2 months', '2027-01-26'],
    ['by December 3rd', '2026-12-03'],
    ['by Dec. 3, 2026', '2026-12-03'],
    ['3 December', '2026-12-03'],
    ['by 12/3', '2026-12-03'],
    ['by 1/15/2027', '2027-01-15'],
    ['2026-12-24', '2026-12-24'],
    ['week 50', '2026-12-07'],
  ])('%s', (phrase, day) => {
    expect(parse(`/call offer ${phrase}`).next).toEqual({ what: 'offer', day });
  });

  it.each([
    ['gestern', '2026-11-25'],
    ['vorgestern', '2026-11-24'],
    ['letzten Freitag', '2026-11-20'],
    ['vor drei Tagen', '2026-11-23'],
    ['vor einer Woche', '2026-11-19'],
    ['am 20.11.', '2026-11-20'],
    ['am 3. November', '2026-11-03'],
    ['yesterday', '2026-11-25'],
    ['two weeks ago', '2026-11-12'],
    ['last Tuesday', '2026-11-24'],
    ['on November 20', '2026-11-20'],
    ['last Thursday', '2026-11-19'],
  ])('%s lies behind', (phrase, day) => {
    expect(parse(`/call price ${phrase}`)).toMatchObject({ happened: day, next: null });
  });

  it.each([
    'so geht das nicht',
    'di sie gefragt hat',
    'may be interested',
    'Version 12.3.4 gefällt',
    'braucht 3.5 Tonnen',
    'am 31.11. gibt es nicht',
    'the week was long',
    'Artikel 2026-13-45',
    'Sie hat 24/7 Betrieb',
    'Montage der Anlage',
    'Maier sucht Ersatz',
  ])('is not read into: %s', (text) => {
    expect(parse(`/call ${text}`)).toMatchObject({ happened: TODAY, next: null, text });
  });

  it.each([
    ['2026-12-31', 'morgen', '2027-01-01'],
    ['2028-02-28', 'morgen', '2028-02-29'],
    ['2027-01-31', 'in einem Monat', '2027-02-28'],
    ['2026-11-29', 'nächste Woche', '2026-11-30'],
    ['2026-11-30', 'bis Montag', '2026-12-07'],
    ['2026-12-20', 'bis 3.1.', '2027-01-03'],
    ['2026-12-28', 'bis KW 53', '2026-12-28'],
  ])('on %s, %s is %s', (today, phrase, day) => {
    expect(parse(`/call ${phrase}`, today).next?.day).toBe(day);
  });
});

describe('whatever is typed', () => {
  it('is read in time, gives real days and nothing that was not typed', () => {
    const word = fc.constantFrom(
      'bis',
      'by',
      'next',
      'Ende',
      'der',
      'Woche',
      'Fr',
      '12.',
      '12/',
      'in',
      '3',
      'Dez',
      '#',
      '/',
      'of',
    );
    const line = fc.oneof(
      fc.string({ maxLength: 600 }),
      fc.array(word, { maxLength: 120 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(line, (text) => {
        const { text: kept, next, happened } = parse(text);
        expect(kept.length).toBeLessThanOrEqual(LONGEST_LINE);
        for (const day of [happened, next?.day ?? TODAY]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }),
    );
    const start = performance.now();
    parse(`/call ${'bis Ende der der der '.repeat(40)}`);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
