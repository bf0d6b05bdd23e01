import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPLE, GOOGLE, OUTLOOK, withEvent } from '../../../tests/support/calendar/files.ts';
import { Refusal } from '../refusal.ts';
import { readMeetings } from './read-meetings.ts';

const DAYS = { from: '2026-11-26', until: '2026-11-27' };
const VIENNA = 'Europe/Vienna';
const read = (text: string, zone = VIENNA, days = DAYS) => readMeetings(text, days, zone);
const lines = (text: string, zone = VIENNA, days = DAYS) =>
  read(text, zone, days).meetings.map(({ day, from, until, title }) => [day, from, until, title]);

test('Outlook: a series in winter time, one of it moved here, one called off, one taken out', () => {
  expect(lines(OUTLOOK)).toEqual([
    ['2026-11-26', '09:00', '10:00', 'Wartungsvertrag, zweite Runde'],
    ['2026-11-27', '14:30', '15:00', 'Wartungsvertrag, vorgezogen'],
  ]);
  const summer = { from: '2026-09-03', until: '2026-09-03' };
  expect(lines(OUTLOOK, 'UTC', summer)).toEqual([['2026-09-03', '07:00', '08:00', 'Wartungsvertrag, zweite Runde']]);
  expect(lines(OUTLOOK, VIENNA, { from: '2026-11-19', until: '2026-11-19' })).toEqual([]);
  expect(lines(OUTLOOK, VIENNA, { from: '2026-12-03', until: '2026-12-03' })).toEqual([]);
});

test('Outlook: those who take part, without the room and who declined', () => {
  const [meeting] = read(OUTLOOK).meetings;
  expect(meeting).toMatchObject({ place: 'Besprechung 2', names: ['Hofstetter, Miriam', 'Wendland, Tobias'] });
});

test('Google: world time on the day it is here, whole days, a zone that the file does not describe', () => {
  expect(lines(GOOGLE)).toEqual([
    ['2026-11-26', null, null, 'Messe Wels mit Tobias Wendland'],
    ['2026-11-26', '10:00', '10:30', 'Nachtschicht'],
    ['2026-11-27', '00:00', '00:30', 'Anruf in Boston'],
  ]);
  expect(lines(GOOGLE, 'America/New_York')[2]).toEqual(['2026-11-26', '18:00', '18:30', 'Anruf in Boston']);
  expect(read(GOOGLE).meetings.at(-1)).toMatchObject({
    names: ['Ines Koller'],
    mails: ['ines@example.com', 'ines.koller@example.com'],
  });
});

test('Apple: times without a zone are the user’s, wherever that is; a duration; a series with one time moved', () => {
  const expected = [
    ['2026-11-26', '10:15', '11:00', 'Kaffee mit Ines Koller'],
    ['2026-11-26', '16:00', '16:15', 'Rundgang später'],
    ['2026-11-27', '08:00', '08:15', 'Rundgang'],
  ];
  for (const zone of [VIENNA, 'Pacific/Auckland', 'America/Los_Angeles']) expect(lines(APPLE, zone)).toEqual(expected);
});

test('what began before or goes on afterwards stands on the days that were asked for', () => {
  const night = withEvent('SUMMARY:Umbau\nDTSTART:20261125T220000\nDTEND:20261127T060000');
  expect(lines(night)).toEqual([['2026-11-26', null, null, 'Umbau']]);
  const midnight = withEvent('SUMMARY:Spät\nDTSTART:20261125T220000\nDTEND:20261126T000000');
  expect(lines(midnight)).toEqual([]);
});

describe('a file that is none', () => {
  test.each([
    ['', 'other-kind'],
    ['BEGIN:VCARD\nEND:VCARD', 'other-kind'],
    [OUTLOOK.slice(0, 900), 'torn'],
    ['BEGIN:VCALENDAR\nnothing here\nEND:VCALENDAR', 'torn'],
  ])('is refused: %#', (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });

  test('an entry that can’t be read is counted, and the others stand', () => {
    const torn = APPLE.replace('RRULE:FREQ=DAILY', 'RRULE:FREQ=SOMETIMES');
    const { meetings, unread } = read(torn);
    expect(unread).toBe(1);
    expect(meetings.map(({ title }) => title)).toContain('Kaffee mit Ines Koller');
  });

  test('a series that repeats every second for years ends nowhere else', () => {
    const bomb = withEvent('SUMMARY:Tick\nDTSTART:20000101T000000Z\nRRULE:FREQ=SECONDLY');
    expect(read(bomb)).toEqual({ meetings: [], unread: 1 });
  });

  test('never fails otherwise, whatever stands in it', () => {
    const line = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'DTSTART:20261126T101500',
      'DTSTART;VALUE=DATE:2026',
      'DTEND:19700101T000000Z',
      'DURATION:-P1D',
      'RRULE:FREQ=DAILY;INTERVAL=0',
      'RRULE:COUNT=-1',
      'RECURRENCE-ID:20261126T101500',
      'ATTENDEE;CN=:x',
      'ATTENDEE',
      'TZID:',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (some) => {
        try {
          read(`BEGIN:VCALENDAR\n${some.join('\n')}\nEND:VCALENDAR`);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a series of many years is not counted from its beginning, and keeps its rhythm', () => {
  const daily = withEvent('SUMMARY:Runde\nDTSTART:19900101T090000\nDTEND:19900101T091500\nRRULE:FREQ=DAILY;INTERVAL=2');
  const counted = withEvent(
    'SUMMARY:Runde\nDTSTART:20160101T090000\nDTEND:20160101T091500\nRRULE:FREQ=DAILY;INTERVAL=2;COUNT=5000',
  );
  const weekly = withEvent(
    'SUMMARY:Runde\nDTSTART:20001124T090000\nDTEND:20001124T091500\nRRULE:FREQ=WEEKLY;INTERVAL=2',
  );
  const week = { from: '2026-11-23', until: '2026-12-06' };
  const daysIn = (text: string) => read(text, VIENNA, week).meetings.map(({ day }) => day);
  const from = (first: string, step: number) =>
    Array.from({ length: 14 }, (_, at) => new Date(Date.UTC(2026, 10, 23 + at)).toISOString().slice(0, 10)).filter(
      (day) => ((Date.parse(day) - Date.parse(first)) / 86_400_000) % step === 0,
    );
  expect(daysIn(daily)).toEqual(from('1990-01-01', 2));
  expect(daysIn(counted)).toEqual(from('2016-01-01', 2));
  expect(daysIn(weekly)).toEqual(from('2000-11-24', 14));
  expect(daysIn(weekly)).toHaveLength(1);
});
