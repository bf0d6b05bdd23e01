import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyNarrative } from '../../../tests/support/narrative/any-narrative.ts';
import { smallNarrative } from '../../../tests/support/narrative/small-narrative.ts';
import { MOST_BYTES } from './document.ts';
import { readNarrative } from './read-narrative.ts';
import { writeNarrative } from './write-narrative.ts';

const small = writeNarrative(smallNarrative(), 'yaml');
const lineOf = (piece: string, text = small) => text.slice(0, text.indexOf(piece)).split('\n').length;
const faultIn = (text: string) => {
  const read = readNarrative(text);
  return read.ok ? null : read.faults[0];
};
const changed = (from: string, to: string) => {
  expect(small).toContain(from);
  return small.replace(from, to);
};

test.each(['yaml', 'json'] as const)('what is written as %s reads back the same', (format) => {
  fc.assert(
    fc.property(anyNarrative, (narrative) => {
      expect(readNarrative(writeNarrative(narrative, format))).toEqual({ ok: true, narrative });
    }),
    { numRuns: 60 },
  );
});

test('no text makes the reader stumble', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom(
      '- ',
      ': ',
      '? ',
      '[',
      '{',
      '}',
      ']',
      '&a ',
      '*a',
      '|\n',
      '"',
      "'",
      '\n',
      '  ',
      '\t',
      '---\n',
      '!!binary ',
      '<<: ',
    ),
    fc.constantFrom(...small.split(/(?=\n)/)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const read = readNarrative(pieces.join(''));
      if (!read.ok) expect(read.faults[0].code).toMatch(/^[a-z0-9-]+$/);
    }),
    { numRuns: 250 },
  );
});

test('every beginning of a file is read or refused in words', () => {
  for (let length = 0; length < small.length; length += 37) {
    const read = readNarrative(small.slice(0, length));
    if (!read.ok) expect(read.faults[0].code).toMatch(/^[a-z-]+$/);
  }
});

describe('names the line and the field of a fault', () => {
  const fact = ['themes', 0, 'facts', 0];
  it.each([
    ['a day that is none', 'publicUntil: 2027-02-28', 'publicUntil: 2027-02-30', 'not-a-day', [...fact, 'publicUntil']],
    [
      'an end before the beginning',
      'publicUntil: 2027-02-28',
      'publicUntil: 2025-02-28',
      'ends-first',
      [...fact, 'publicUntil'],
    ],
    ['a number for a text', 'owner: Miriam Hofstetter', 'owner: 12', 'not-text', [...fact, 'owner']],
    ['a text for a number', 'target: 40', 'target: forty', 'not-number', ['goals', 0, 'target']],
    ['a text for a list', 'goals:\n      - requests', 'goals: requests', 'not-list', ['themes', 0, 'goals']],
    ['an unknown field', 'owner: Miriam Hofstetter', 'owner: M\n        onwer: M', 'unknown-field', [...fact, 'onwer']],
    [
      'a field written twice',
      'owner: Miriam Hofstetter',
      'owner: M\n        owner: M',
      'double-field',
      [...fact, 'owner'],
    ],
    ['a role that is none', '- employee', '- boss', 'not-allowed', ['themes', 0, 'stories', 0, 'tellers', 1]],
    [
      'an id that names nothing',
      '- audience: dairies',
      '- audience: bakers',
      'unknown-id',
      ['themes', 0, 'why', 0, 'audience'],
    ],
    ['an id in capitals', 'id: line-4', 'id: Line 4', 'not-an-id', [...fact, 'id']],
    ['an empty text', 'owner: Miriam Hofstetter', 'owner: "  "', 'empty', [...fact, 'owner']],
    ['writing turned round', 'owner: Miriam Hofstetter', 'owner: "a\\u202eb"', 'not-plain', [...fact, 'owner']],
    [
      'a key of the prototype',
      'owner: Miriam Hofstetter',
      '__proto__: { a: 1 }',
      'unknown-field',
      [...fact, '__proto__'],
    ],
    ['a key of every object', 'owner: Miriam Hofstetter', 'constructor: a', 'unknown-field', [...fact, 'constructor']],
  ])('%s', (_what, from, to, code, path) => {
    const text = changed(from, to);
    expect(faultIn(text)).toMatchObject({ code, path, line: lineOf(from) + to.split('\n').length - 1 });
  });

  it('counts lines exactly, in JSON too', () => {
    const text = writeNarrative(smallNarrative(), 'json').replace('"2027-02-28"', '"bald"');
    expect(faultIn(text)).toMatchObject({ code: 'not-a-day', line: lineOf('"bald"', text) });
    expect(faultIn(changed('version: 3', 'version: 0'))).toMatchObject({
      code: 'out-of-range',
      line: lineOf('version: 3'),
    });
  });

  it('lets a JSON file tell editors its form', () => {
    const text = writeNarrative(smallNarrative(), 'json').replace('{', '{ "$schema": "narrative.schema.json",');
    expect(readNarrative(text)).toEqual({ ok: true, narrative: smallNarrative() });
    expect(faultIn('{ "form": 1, "$schema": 1 }')).not.toBeNull();
  });

  it('gives the line of the part that lacks a field', () => {
    const text = changed('        owner: Miriam Hofstetter\n', '');
    expect(faultIn(text)).toMatchObject({ code: 'missing', path: [...fact, 'owner'], line: lineOf('- id: line-4') });
  });

  it('knows older and newer forms before anything else', () => {
    expect(faultIn(changed('form: 1', 'form: 2'))).toMatchObject({ code: 'newer-form', line: 1 });
    expect(faultIn(changed('form: 1\n', ''))?.code).toBe('other-form');
    expect(faultIn('[1, 2]')?.code).toBe('other-form');
  });
});

describe('files made to harm', () => {
  const seconds = (text: string) => {
    const started = performance.now();
    const code = faultIn(text)?.code;
    expect(performance.now() - started).toBeLessThan(10_000);
    return code;
  };
  it.each([
    ['an empty one', ' \n\n', 'nothing'],
    ['one that is too large', 'a'.repeat(MOST_BYTES + 1), 'too-large'],
    ['one that is too large in bytes only', 'ä'.repeat(MOST_BYTES / 2 + 1), 'too-large'],
    ['aliases of aliases', `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nform: 1`, 'alias'],
    ['a map that contains itself', 'form: 1\na: &a { b: *a }', 'alias'],
    ['an alias as a key', 'form: &a 1\n*a : 2', 'alias'],
    ['two documents', 'form: 1\n---\nform: 1', 'several'],
    ['brackets without end', '['.repeat(200_000), 'too-deep'],
    ['dashes without end', '- '.repeat(200_000), 'too-deep'],
    ['maps in maps', `${'{a: '.repeat(40)}1${'}'.repeat(40)}`, 'too-deep'],
    ['a quote that does not end', `form: 1\nid: "${'a\n'.repeat(500_000)}`, 'torn'],
    ['a map as a key', 'form: 1\n? { a: 1 }\n: 2', 'not-map'],
    ['bytes', '\u0000\u0001\ufffd\u0000', 'other-form'],
  ])('%s', (_what, text, code) => {
    expect(seconds(text)).toBe(code);
  });

  it('a hundred thousand fields', () => {
    const fields = Array.from({ length: 100_000 }, (_, at) => `k${at}: v`).join('\n');
    expect(seconds(`form: 1\n${fields}`)).toBeDefined();
  });

  it('tags and other versions of YAML mean nothing', () => {
    expect(readNarrative(`%YAML 1.1\n---\n${small}`)).toEqual({ ok: true, narrative: smallNarrative() });
    expect(readNarrative(changed('id: nordlicht', 'id: !!js/function nordlicht')).ok).toBe(true);
    expect(faultIn(`${small}<<: { id: other }\n`)?.code).toBe('unknown-field');
  });
});
