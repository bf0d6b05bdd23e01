import { describe, expect, it } from 'vitest';
import { smallNarrative } from '../../../tests/support/narrative/small-narrative.ts';
import { readablePart } from './readable-part.ts';

const TODAY = '2026-11-02';
const [theme] = smallNarrative().themes;

describe('readablePart', () => {
  it('leaves a faultless narrative as it is', () => {
    expect(readablePart(smallNarrative(), TODAY)).toEqual(smallNarrative());
  });

  it('needs one theme with title and claim, and nothing else', () => {
    const begun = { themes: [{ id: 'one', title: { de: 'Umbau' }, claim: { de: 'Wir bauen um.' } }] };
    expect(readablePart(begun, TODAY)?.themes.map(({ id }) => id)).toEqual(['one']);
    expect(readablePart({ themes: [{ id: 'one', title: { de: 'Umbau' } }] }, TODAY)).toBeNull();
    expect(readablePart(null, TODAY)).toBeNull();
  });

  it('leaves out an entry that has a fault, and keeps its neighbors', () => {
    const facts = [{ id: 'begun', text: { de: 'Ohne Quelle.' } }, ...(theme?.facts ?? []), { id: 'Not An Id' }];
    const part = readablePart({ ...smallNarrative(), themes: [{ id: 'untitled' }, { ...theme, facts }] }, TODAY);
    expect(part?.themes.map(({ id }) => id)).toEqual(['conversion']);
    expect(part?.themes[0]?.facts.map(({ id }) => id)).toEqual(['line-4']);
  });

  it('leaves out what refers to something that was left out', () => {
    const part = readablePart({ ...smallNarrative(), audiences: [{ id: 'dairies' }], goals: 'none' }, TODAY);
    expect(part?.audiences).toEqual([]);
    expect(part?.themes[0]).toMatchObject({ id: 'conversion', goals: [], why: [] });
  });
});
