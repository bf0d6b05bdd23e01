import { describe, expect, it } from 'vitest';
import { isEditLink, personLink, profileAddress } from './address.ts';

describe('profileAddress', () => {
  it.each([
    ['https://www.xing.com/profile/Jonna_Ahrens', 'jonna_ahrens', false],
    ['https://xing.com/profile/Jonna_Ahrens2?sc_o=da980_e', 'jonna_ahrens2', false],
    ['https://www.xing.com/profile/J%C3%B6nna_Ahrens/cv', 'jönna_ahrens', false],
    ['https://www.xing.com/profile/Jonna_Ahrens/web_profiles', 'jonna_ahrens', false],
    ['https://www.xing.com/profile/Jonna_Ahrens/xing-id/contact-details', 'jonna_ahrens', false],
    ['https://www.xing.com/profile/my_profile', null, true],
    ['https://www.xing.com/profile/my_profile/skills/add', null, true],
    ['https://www.xing.com/profile/my_profile/timeline/add/employee', null, true],
    ['https://www.xing.com/profile/my_profile/timeline/show/my_profile/1', null, true],
    ['https://www.xing.com/profile/my_profile/timeline/show/Jonna_Ahrens/work_experience:1', 'jonna_ahrens', false],
  ])('%s', (address, slug, own) => {
    expect(profileAddress(new URL(address))).toEqual({ slug, own });
  });

  it.each([
    'https://www.xing.com/profile/',
    'https://www.xing.com/profile/version/embedded/Jonna_Ahrens/cv',
    'https://www.xing.com/profile/Jonna_Ahrens/contacts',
    'https://www.xing.com/pages/deichwerk',
    'https://login.xing.com/profile/Jonna_Ahrens',
    'https://notxing.com/profile/Jonna_Ahrens',
    'https://xing.com.example.org/profile/Jonna_Ahrens',
  ])('none: %s', (address) => {
    expect(profileAddress(new URL(address))).toBeNull();
  });
});

describe('personLink', () => {
  it.each([
    ['/profile/Jonna_Ahrens', 'jonna_ahrens', false],
    ['https://www.xing.com/profile/Jonna_Ahrens?sc=1', 'jonna_ahrens', false],
    ['/profile/Jonna_Ahrens/xing-id/contact-details', 'jonna_ahrens', true],
    ['/profile/my_profile/timeline/show/Jonna_Ahrens/work_experience:1', 'jonna_ahrens', true],
    ['/profile/version/embedded/Jonna_Ahrens/cv', 'jonna_ahrens', true],
  ])('%s', (href, slug, below) => {
    expect(personLink(href)).toEqual({ slug, path: '/profile/Jonna_Ahrens/', below });
  });

  it.each([null, '/profile/my_profile', '/profile/my_profile/skills/add', '/pages/deichwerk', 'https://example.org/x'])(
    'nobody: %s',
    (href) => {
      expect(personLink(href)).toBeNull();
    },
  );
});

describe('isEditLink', () => {
  it.each([
    ['/profile/my_profile/skills/add', true],
    ['/profile/my_profile/timeline/add/employee', true],
    ['/profile/my_profile/xing-id/contact-details/edit/business', true],
    ['/profile/my_profile/xing-id/profile-image/edit?sc_o=open', true],
    ['/profile/my_profile', false],
    ['/profile/my_profile/timeline/show/Jonna_Edit/1', false],
    ['/profile/Jonna_Ahrens/edit', false],
  ])('%s', (href, is) => {
    expect(isEditLink(href)).toBe(is);
  });
});
