import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { emberItem, twin } from '../../../../tests/support/profile-page.ts';
import { mergeReadings } from '../../../domain/profile/merge.ts';
import { blankProfile } from '../../../domain/profile/reading.ts';
import { readProfile } from '../../index.ts';

const ADDRESS = 'https://www.linkedin.com/in/jonna-ahrens/details';

function read(html: string, section: string) {
  const url = new URL(`${ADDRESS}/${section}/`);
  return readProfile(new JSDOM(html, { url: url.href }).window.document, url, '2026-11-24');
}

const page = (content: string, lang = 'de') => `<html lang="${lang}"><body><main>${content}</main></body></html>`;

const skills = page(
  `<section><h2>${twin('Kenntnisse')}</h2><ul>${['Brückenprüfung', 'Spannbeton', 'Schweißnahtprüfung']
    .map((skill) => emberItem([skill]))
    .join('')}</ul></section>`,
);

describe('the page of a single section', () => {
  it('reads the section, and leaves the rest unseen', () => {
    const result = read(skills, 'skills');
    if (!result.ok) throw new Error(result.refusal);
    expect(result.reading.skills).toEqual(['Brückenprüfung', 'Spannbeton', 'Schweißnahtprüfung']);
    expect(result.reading.states).toMatchObject({ skills: 'read', about: 'unseen', experience: 'unseen' });
    expect(result.reading.path).toBe('/in/jonna-ahrens/');
  });

  it('completes what the profile itself showed in part', () => {
    const result = read(skills, 'skills');
    if (!result.ok) throw new Error(result.refusal);
    const profile = blankProfile('linkedin', {
      name: 'Jonna Ahrens',
      headline: 'Prüft Brücken im Norden',
      skills: ['Brückenprüfung'],
      skillsTotal: 3,
      states: { skills: 'partial' },
    });
    const joined = mergeReadings(profile, result.reading);
    expect(joined).toMatchObject({
      name: 'Jonna Ahrens',
      headline: 'Prüft Brücken im Norden',
      states: { skills: 'read' },
    });
    expect(joined.skills).toHaveLength(3);
    expect(joined.states.about).toBe('absent');
  });

  it('knows the own page by its links to edit', () => {
    const edit = '<a href="/in/jonna-ahrens/details/skills/edit/forms/new/">Bearbeiten</a>';
    expect(read(skills.replace('<ul>', `${edit}<ul>`), 'skills')).toMatchObject({ ok: true, reading: { isOwn: true } });
    expect(read(skills, 'skills')).toMatchObject({ ok: true, reading: { isOwn: null } });
  });

  it('waits where the profile still stands under the new address', () => {
    expect(read(page('<section><h2>Info</h2><p>Ich prüfe Brücken.</p></section>'), 'skills')).toMatchObject({
      ok: false,
      refusal: 'torn',
    });
  });

  it('waits where the section is somebody else’s', () => {
    const other = skills.replace('<ul>', '<a href="/in/ole-petersen/overlay/contact-info/">Kontaktinfo</a><ul>');
    expect(read(other, 'skills')).toMatchObject({ ok: false, refusal: 'changing' });
  });
});
