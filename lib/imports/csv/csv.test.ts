import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from './records.ts';
import { separatorOf } from './separator.ts';

const read = (text: string, width: number | null = null) => [...csvRecords(text, ',', () => width)];
const fields = (text: string, width: number | null = null) => read(text, width).map((record) => record.fields);

describe('csvRecords', () => {
  it('reads RFC 4180 with breaks of every kind', () => {
    expect(fields('a,b\r\n"c ""d""","e\nf"\n\n"",\r')).toEqual([
      ['a', 'b'],
      ['c "d"', 'e\nf'],
      ['', ''],
    ]);
  });

  it('reads quotes behind backslashes, with a comma right behind', () => {
    expect(fields('x,"Sie sagte \\"los\\", also los",,', 4)).toEqual([['x', 'Sie sagte "los", also los', '', '']]);
  });

  it('leaves a backslash alone that ends a field', () => {
    expect(fields('"C:\\",b\n', 2)).toEqual([['C:\\', 'b']]);
  });

  it('reads quotes that stand just so', () => {
    expect(fields('x,"ein "Pilot" lief",y\n"der "Pilot"",2,3', 3)).toEqual([
      ['x', 'ein "Pilot" lief', 'y'],
      ['der "Pilot"', '2', '3'],
    ]);
    expect(fields('Firma "Kern" GmbH,y', 2)).toEqual([['Firma "Kern" GmbH', 'y']]);
  });

  it('counts lines, and goes on behind a record that is torn', () => {
    const found = read('a,b\n"x\ny",1\n"offen,2\nc,d\n', 2);
    expect(found.map(({ fields, line, whole }) => ({ fields, line, whole }))).toEqual([
      { fields: ['a', 'b'], line: 1, whole: true },
      { fields: ['x\ny', '1'], line: 2, whole: true },
      { fields: ['"offen', '2'], line: 4, whole: false },
      { fields: ['c', 'd'], line: 5, whole: true },
    ]);
  });

  it('gives up on a file of torn records in good time', () => {
    expect(read('"a\n'.repeat(200_000)).length).toBeLessThanOrEqual(200);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', 'ä', ' ', ',', ';', '"', '\n', "'", '=', '1'), maxLength: 8 });
  const table = fc.array(fc.tuple(fc.constant('k'), cell, cell, fc.constant('z')), { minLength: 1, maxLength: 5 });
  const quoted = (doubled: string) => (text: string) => `"${text.replaceAll('"', doubled)}"`;

  it('gives back what a proper writer wrote', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map(quoted('""')).join(',')).join('\n');
        expect(fields(text, 4)).toEqual(rows);
      }),
    );
  });

  it('gives back what a writer of backslashes wrote, where its words stand around its quotes', () => {
    const said = fc.tuple(cell, cell).map(([a, b]) => `${a.replaceAll('"', '')}x"y${b.replaceAll('"', '')}`);
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 4 }), (texts) => {
        const text = texts.map((line) => `k,${quoted('\\"')(line)},z`).join('\n');
        expect(fields(text, 3)).toEqual(texts.map((line) => ['k', line, 'z']));
      }),
    );
  });

  it('ends on any text, and loses none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\\', '\n', '\r'), maxLength: 200 }), (text) => {
        const kept = fields(text, 3).flat().join('').replace(/[^a]/g, '').length;
        expect(kept).toBe(text.replace(/[^a]/g, '').length);
      }),
    );
  });
});

describe('separatorOf', () => {
  it.each([
    ['Vorname;Nachname;Firma\nA;B;"C, D"', ';'],
    ['a\tb\tc', '\t'],
    ['a,b\n1,2', ','],
    ['sep=|\na|b', '|'],
    ['allein', ','],
  ])('%j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});
