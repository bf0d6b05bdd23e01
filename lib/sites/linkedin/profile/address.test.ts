import { describe, expect, it } from 'vitest';
import { linkedSlug, profileSlug } from './address.ts';

describe('profileSlug', () => {
  it.each([
    ['https://www.linkedin.com/in/jonna-ahrens/', 'jonna-ahrens'],
    ['https://de.linkedin.com/in/Jonna-Ahrens?trk=x#about', 'jonna-ahrens'],
    ['https://www.linkedin.com/in/j%C3%B6nna/', 'jönna'],
    ['https://www.linkedin.com/in/jonna-ahrens/de/', 'jonna-ahrens'],
    ['https://www.linkedin.com/in/jonna-ahrens/en-us', 'jonna-ahrens'],
    ['https://www.linkedin.com/in/jonna-ahrens/overlay/contact-info/', 'jonna-ahrens'],
    ['https://www.linkedin.com/in/100%25-echt/', '100%-echt'],
  ])('%s', (address, slug) => {
    expect(profileSlug(new URL(address))).toBe(slug);
  });

  it.each([
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/jonna-ahrens/recent-activity/all/',
    'https://notlinkedin.com/in/jonna-ahrens/',
    'https://linkedin.com.example.org/in/jonna-ahrens/',
  ])('none: %s', (address) => {
    expect(profileSlug(new URL(address))).toBeNull();
  });
});

describe('linkedSlug', () => {
  it('survives a stray percent sign', () => {
    expect(linkedSlug('/in/100%-echt/')).toBe('100%-echt');
    expect(linkedSlug('https://www.linkedin.com/in/Jonna/details/skills/')).toBe('jonna');
    expect(linkedSlug('/company/jonna/')).toBeNull();
  });
});
