const calendar = (lines: string): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//DE\r\n${lines.trim().replace(/\n/g, '\r\n')}\r\nEND:VCALENDAR\r\n`;

/** As Outlook writes: a zone by its Windows name, described in the file; folded lines; last name first. */
export const OUTLOOK = calendar(`
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:040000008200E00074C5B7101A82E008
SUMMARY;LANGUAGE=de-at:Wartungsvertrag\\, zweite Runde
DTSTART;TZID=W. Europe Standard Time:20260903T090000
DTEND;TZID=W. Europe Standard Time:20260903T100000
RRULE:FREQ=WEEKLY;BYDAY=TH
EXDATE;TZID=W. Europe Standard Time:20261119T090000
LOCATION:Besprechung 2
ORGANIZER;CN="Hofstetter, Miriam":mailto:miriam@example.com
ATTENDEE;CN="Wendland, Tobias";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=T
 RUE:mailto:tobias@example.com
ATTENDEE;CN="Besprechung 2";CUTYPE=ROOM:mailto:room@example.com
ATTENDEE;CN="Kern, Enno";PARTSTAT=DECLINED:mailto:enno@example.com
END:VEVENT
BEGIN:VEVENT
UID:040000008200E00074C5B7101A82E008
RECURRENCE-ID;TZID=W. Europe Standard Time:20261203T090000
SUMMARY:Wartungsvertrag\\, vorgezogen
DTSTART;TZID=W. Europe Standard Time:20261127T143000
DTEND;TZID=W. Europe Standard Time:20261127T150000
ATTENDEE;CN="Wendland, Tobias":mailto:tobias@example.com
END:VEVENT
BEGIN:VEVENT
UID:1
SUMMARY:Abgesagt: Werk ansehen
STATUS:CANCELLED
DTSTART;TZID=W. Europe Standard Time:20261126T110000
DTEND;TZID=W. Europe Standard Time:20261126T120000
END:VEVENT`);

/** As Google writes: world time, an address in place of a name, whole days, a series with a number of repetitions. */
export const GOOGLE = calendar(`
CALSCALE:GREGORIAN
X-WR-TIMEZONE:Europe/Vienna
BEGIN:VEVENT
DTSTART:20261126T230000Z
DTEND:20261126T233000Z
UID:a@google.com
SUMMARY:Anruf in Boston
ATTENDEE;CUTYPE=INDIVIDUAL;CN=ines@example.com:mailto:ines@example.com
ATTENDEE;CUTYPE=INDIVIDUAL;CN=Ines Koller:mailto:ines.koller@example.com
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261125
DTEND;VALUE=DATE:20261127
UID:b@google.com
SUMMARY:Messe Wels mit Tobias Wendland
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=America/New_York:20261124T040000
DTEND;TZID=America/New_York:20261124T043000
RRULE:FREQ=DAILY;COUNT=3
UID:c@google.com
SUMMARY:Nachtschicht
END:VEVENT`);

/** As Apple writes: floating times, a duration, a series moved in one place. */
export const APPLE = calendar(`
BEGIN:VEVENT
UID:9C2F
SUMMARY:Kaffee mit Ines Koller
DTSTART:20261126T101500
DURATION:PT45M
END:VEVENT
BEGIN:VEVENT
UID:9C30
SUMMARY:Rundgang
DTSTART:20261125T080000
DTEND:20261125T081500
RRULE:FREQ=DAILY
END:VEVENT
BEGIN:VEVENT
UID:9C30
RECURRENCE-ID:20261126T080000
SUMMARY:Rundgang später
DTSTART:20261126T160000
DTEND:20261126T161500
END:VEVENT`);

export const withEvent = (lines: string): string => calendar(`BEGIN:VEVENT\nUID:x\n${lines.trim()}\nEND:VEVENT`);
