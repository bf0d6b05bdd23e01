import { describe, expect, it } from 'vitest';
import { smallNarrative } from '../../../tests/support/narrative/small-narrative.ts';
import { rankedTheme } from './ranked-theme.ts';
import type { Fact, Story, Theme } from './theme.ts';
import { activeThemes, isPublic, phaseOf, releaseOn } from './validity.ts';

const [theme] = smallNarrative().themes as [Theme];
const [fact] = theme.facts as [Fact];
const [story] = theme.stories as [Story];

describe('phaseOf', () => {
  it.each([
    ['2026-02-28', 'before'],
    ['2026-03-01', 'during'],
    ['2027-02-28', 'during'],
    ['2027-03-01', 'after'],
  ])('says where %s lies', (today, phase) => {
    expect(phaseOf(fact.publicFrom, fact.publicUntil, today)).toBe(phase);
    expect(isPublic(fact, today)).toBe(phase === 'during');
  });
  it('knows no end where none is named', () => {
    expect(phaseOf('2026-03-01', undefined, '2099-01-01')).toBe('during');
  });
});

describe('releaseOn', () => {
  it('asks again once a release has run out', () => {
    expect([releaseOn(story, '2026-12-31'), releaseOn(story, '2027-01-01')]).toEqual(['released', 'ask']);
  });
});

describe('activeThemes', () => {
  it('leaves out what a pause names, and only meanwhile', () => {
    expect(activeThemes(smallNarrative(), '2026-11-15')).toEqual([]);
    expect(activeThemes(smallNarrative(), '2026-12-01').map(({ id }) => id)).toEqual(['conversion']);
  });
});

describe('rankedTheme', () => {
  it('holds the words of both languages, and no fact that is not public', () => {
    const ranked = rankedTheme(theme, '2026-05-01');
    expect(ranked.title).toBe('Umbau bei laufendem Betrieb Conversion in operation');
    expect(ranked.keywords).toHaveLength(8);
    expect(ranked.body).toContain('in elf Tagen');
    expect(rankedTheme(theme, '2026-01-01').body).not.toContain('in elf Tagen');
  });
});
