import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../tests/support/chance.ts';
import { replaceAddress, slugsIn } from './addresses.ts';
import { createFiller } from './filler.ts';
import { createKeys } from './keys.ts';

function replaced(address: string): string {
  const filler = createFiller(() => false, new Set(), chanceFrom(7));
  const keys = createKeys({ slugs: new Set(slugsIn(address)), names: new Set(), words: new Set() }, filler);
  return replaceAddress(address, keys, filler);
}

describe('addresses', () => {
  it.each([
    [
      'https://www.linkedin.com/in/ada-kuehn-4711/details/experience/',
      /^https:\/\/www\.linkedin\.com\/in\/(?!ada)\w+-(?!kuehn)\w+-\d{4}\/details\/experience\/$/,
    ],
    ['/company/werk-sued/', /^\/company\/(?!werk)\w+-(?!sued)\w+\/$/],
    ['https://www.xing.com/profile/Ada_Kuehn', /^https:\/\/www\.xing\.com\/profile\/(?!Ada)[A-Z]\w+$/],
    ['/feed/update/urn:li:activity:7123456789012345678/', /^\/feed\/update\/urn:li:activity:(?!7123)\d{19}\/$/],
    ['/preload/custom-invite/?vanityName=ada-kuehn', /^\/preload\/custom-invite\/\?vanityName=(?!ada-)\S+$/],
    ['https://werk-sued.example/bruecken?x=1', /^https:\/\/\w+\.example\/(?!bruecken)\w+\?x=1$/],
    ['mailto:ada@werk-sued.example', /^mailto:$/],
    ['javascript:alert(1)', /^javascript:$/],
    ['#skills', /^#skills$/],
  ])('%s', (address, expected) => {
    expect(replaced(address)).toMatch(expected);
  });

  it('name slugs, decoded, but no routes', () => {
    expect(slugsIn('https://www.linkedin.com/in/j%C3%B6nna/overlay/contact-info/')).toEqual(['jönna']);
    expect(slugsIn('/profile/my_profile')).toEqual([]);
  });
});
