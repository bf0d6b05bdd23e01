import { describe, expect, it } from 'vitest';
import { mergeReadings } from './merge.ts';
import { blankProfile } from './reading.ts';

describe('mergeReadings', () => {
  it('keeps a section that was seen earlier and is not on the page any more', () => {
    const earlier = blankProfile('linkedin', { skills: ['Retrofit', 'SPS'], states: { skills: 'read' } });
    const later = blankProfile('linkedin', { states: { skills: 'unseen' } });
    const merged = mergeReadings(earlier, later);
    expect(merged.skills).toEqual(['Retrofit', 'SPS']);
    expect(merged.states.skills).toBe('read');
  });

  it('takes the later text where both were read', () => {
    const earlier = blankProfile('linkedin', { about: 'alt', states: { about: 'read' } });
    const later = blankProfile('linkedin', { about: 'neu', states: { about: 'read' } });
    expect(mergeReadings(earlier, later).about).toBe('neu');
  });

  it('lets a section that was removed be gone', () => {
    const earlier = blankProfile('linkedin', { about: 'alt', states: { about: 'read' } });
    const later = blankProfile('linkedin', { about: null, states: { about: 'absent' } });
    expect(mergeReadings(earlier, later)).toMatchObject({ about: null, states: { about: 'absent' } });
  });

  it('prefers the full list of a details page over the excerpt of the profile', () => {
    const entry = (title: string) => ({
      title,
      company: 'Nordlicht Anlagenbau',
      employmentType: null,
      start: '2020',
      end: 'present' as const,
      location: null,
      description: null,
    });
    const details = blankProfile('linkedin', {
      experience: [entry('A'), entry('B'), entry('C')],
      states: { experience: 'read' },
      extra: { companyPaths: ['/company/1/', null, null] },
    });
    const profile = blankProfile('linkedin', {
      experience: [entry('A')],
      experienceShown: 'some',
      states: { experience: 'partial' },
      extra: { companyPaths: ['/company/1/'] },
    });
    const merged = mergeReadings(details, profile);
    expect(merged.experience).toHaveLength(3);
    expect(merged.extra.companyPaths).toHaveLength(3);
    expect(merged.experienceShown).toBe('all');
  });

  it('keeps a field of the head that the later page does not tell', () => {
    const earlier = blankProfile('linkedin', { connections: 320, headline: 'Slogan' });
    const later = blankProfile('linkedin', { connections: null, headline: 'Neuer Slogan' });
    expect(mergeReadings(earlier, later)).toMatchObject({ connections: 320, headline: 'Neuer Slogan' });
  });

  it('keeps what the open contact sheet showed, and adds what the head shows since', () => {
    const sheet = blankProfile('linkedin', {
      extra: { contactKinds: ['email'], websites: [], contactSheetRead: true },
    });
    const head = blankProfile('linkedin', {
      extra: { contactKinds: ['website'], websites: ['https://deichwerk.example'], contactSheetRead: null },
    });
    const closed = blankProfile('linkedin', { extra: { contactKinds: null, websites: null, contactSheetRead: null } });
    expect(mergeReadings(sheet, head).extra).toEqual({
      contactKinds: ['website', 'email'],
      websites: ['https://deichwerk.example'],
      contactSheetRead: true,
    });
    expect(mergeReadings(sheet, closed).extra).toEqual(sheet.extra);
    expect(mergeReadings(head, sheet).extra).toEqual(sheet.extra);
  });

  describe('own activity', () => {
    const posts = (...texts: string[]) =>
      blankProfile('linkedin', {
        activity: texts.map((text) => ({ text, age: null, repost: false })),
        states: { activity: 'read' },
        extra: { activityAgeDays: texts.map((text) => Number(text)) },
      });

    it('reaches as far as it was scrolled, whatever the profile shows of it', () => {
      const { activity, extra } = mergeReadings(posts('2', '5', '9', '40'), posts('1', '2', '5'));
      expect(activity.map(({ text }) => text)).toEqual(['1', '2', '5', '9', '40']);
      expect(extra.activityAgeDays).toEqual([1, 2, 5, 9, 40]);
    });

    it('loses a post that was taken away', () => {
      const { activity } = mergeReadings(posts('2', '5', '9'), posts('2', '9'));
      expect(activity.map(({ text }) => text)).toEqual(['2', '9']);
    });

    it('keeps the comments while the profile says nothing of them, and its posts beside them', () => {
      const ownComments = [{ text: 'Bei uns half ein Filter.', age: '3 Tage', days: 3 }];
      const page = blankProfile('linkedin', { states: { activity: 'unseen' }, extra: { ownComments } });
      for (const merged of [mergeReadings(page, posts('2')), mergeReadings(posts('2'), page)]) {
        expect(merged).toMatchObject({ activity: [{ text: '2' }], extra: { ownComments, activityAgeDays: [2] } });
      }
    });
  });

  it('calls a field missing only while no reading had it', () => {
    const earlier = blankProfile('linkedin', { missing: ['location', 'headline'] });
    const later = blankProfile('linkedin', { missing: ['location'] });
    expect(mergeReadings(earlier, later).missing).toEqual(['location']);
  });

  it('keeps links only while they go with the same entries', () => {
    const role = (company: string) => ({
      title: 'Leitung',
      company,
      employmentType: null,
      start: null,
      end: null,
      location: null,
      description: null,
    });
    const page = blankProfile('linkedin', {
      experience: [role('Nordlicht'), role('Werk Süd')],
      states: { experience: 'read' },
      extra: { companyPaths: ['/company/1/', null] },
    });
    const pasted = (...companies: string[]) =>
      blankProfile('linkedin', { experience: companies.map(role), states: { experience: 'read' } });
    expect(mergeReadings(page, pasted('Nordlicht', 'Werk Süd')).extra.companyPaths).toEqual(['/company/1/', null]);
    expect(mergeReadings(page, pasted('Werk Süd', 'Nordlicht')).extra.companyPaths).toBeUndefined();
    expect(mergeReadings(page, pasted()).extra.companyPaths).toBeUndefined();
  });
});
