import { describe, expect, it } from 'vitest';
import { parseNarrative } from '../../../../lib/domain/narrative/parse.ts';
import { smallNarrative } from '../../../../tests/support/narrative/small-narrative.ts';
import { EMPTY_DRAFT, prepared } from './prepared.ts';

const TODAY = '2026-11-02';
const named = (name: string) => prepared({ ...EMPTY_DRAFT, company: { name } }, TODAY);

describe('prepared', () => {
  it('asks of an empty draft for nothing but what somebody has to type', () => {
    const parsed = parseNarrative(prepared(EMPTY_DRAFT, TODAY));
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path.join('/')).sort()).toEqual([
      'company',
      'purpose',
      'themes',
    ]);
  });

  it.each([
    ['Weserbogen Personal', 'weserbogen-personal'],
    ['Müller & Söhne GmbH', 'muller-sohne-gmbh'],
    ['Großbau', 'grossbau'],
    ['  ', 'company'],
    ['東京', 'company'],
    ['constructor', 'company'],
  ])('makes the id of %s', (name, id) => {
    expect(named(name)).toMatchObject({ id });
  });

  it('leaves the id of what was published as it is, and every field that says something', () => {
    expect(prepared({ ...smallNarrative() }, TODAY)).toMatchObject({ id: 'nordlicht', date: '2026-10-02', version: 3 });
    expect(parseNarrative(prepared({ ...smallNarrative() }, TODAY))).toMatchObject({ ok: true });
  });

  it('drops fields that were emptied, and keeps entries in their places', () => {
    const draft = prepared({ purpose: { de: ' ', en: '' }, themes: [{ title: { de: '' } }, { id: 'two' }] }, TODAY);
    expect(draft).not.toHaveProperty('purpose');
    expect(draft).toHaveProperty('themes', [{}, { id: 'two' }]);
  });
});
