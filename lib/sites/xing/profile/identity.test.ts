import { describe, expect, it } from 'vitest';
import type { PersonLink } from './address.ts';
import { matchOf, pathIn, sharedWords } from './identity.ts';

const link = (name: string, below: boolean): PersonLink => ({
  slug: name.toLowerCase(),
  path: `/profile/${name}/`,
  below,
});
const at = (slug: string | null) => ({ slug, own: slug === null });

describe('matchOf', () => {
  it('believes a link to the person', () => {
    expect(matchOf([link('Jonna_Ahrens', false)], 'Merle Krogmann', at('jonna_ahrens'))).toBe('same');
  });

  it('believes a link that can only be somebody else’s, whatever the name', () => {
    expect(matchOf([link('Jonna_Ahrens2', true)], 'Jonna Ahrens', at('jonna_ahrens'))).toBe('other');
  });

  it('makes nothing of links to other people', () => {
    expect(matchOf([link('Merle_Krogmann', false)], 'Jonna Ahrens', at('jonna_ahrens'))).toBe('unknown');
  });

  it('lets a name without any word of the address contradict, where both are written in Latin letters', () => {
    expect(matchOf([], 'Merle Krogmann', at('jonna_ahrens'))).toBe('other');
    expect(matchOf([], 'Jonna Petersen', at('jonna_ahrens'))).toBe('unknown');
    expect(matchOf([], 'Йонна Аренс', at('jonna_ahrens'))).toBe('unknown');
  });

  it('knows nothing under the owner’s own address', () => {
    expect(matchOf([link('Jonna_Ahrens', true)], 'Jonna Ahrens', at(null))).toBe('unknown');
  });
});

describe('pathIn', () => {
  it('takes the address from a link to the person, under the own address from one that is only the owner’s', () => {
    const links = [link('Merle_Krogmann', false), link('Jonna_Ahrens', true)];
    expect(pathIn(links, at('jonna_ahrens'))).toBe('/profile/Jonna_Ahrens/');
    expect(pathIn(links, at(null))).toBe('/profile/Jonna_Ahrens/');
    expect(pathIn(links.slice(0, 1), at(null))).toBeNull();
  });
});

describe('sharedWords', () => {
  it.each([
    ['juergen_mueller2', 'Dr. Jürgen Müller', 2],
    ['jurgen_muller', 'Jürgen Müller', 2],
    ['sinja_strasser', 'Sinja Straßer', 2],
    ['renee_lefevre', 'Renée Lefèvre-Koch', 2],
    ['jonna_ahrens', 'Jonna Petersen', 1],
    ['jonna_ahrens', 'Jo Ahr', 0],
  ])('%s: %s', (slug, name, count) => {
    expect(sharedWords(slug, name)).toBe(count);
  });
});
