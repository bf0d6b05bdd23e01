import { describe, expect, it } from 'vitest';
import { readMain } from '../../../../tests/support/xing-main.ts';
import type { CompanyReading } from '../../../domain/pages/company.ts';
import { mayBeNamed } from './identity.ts';

const PATH = '/pages/werk-sued-gmbh';
const HEAD = '<h1>Werk Süd GmbH</h1>';
const tabs = (slug: string) =>
  `<nav><a href="/pages/${slug}/jobs">Jobs</a><a href="/pages/${slug}/news">Neues</a></nav>`;

function company(content: string): CompanyReading {
  const result = readMain(HEAD + content, PATH);
  if (!result.ok || result.reading.kind !== 'company') throw new Error('refused');
  return result.reading;
}

describe('what a company says', () => {
  it.each([
    ['a list', '<dl><dt>Branche</dt><dd>Maschinenbau</dd><dt>Firmensitz</dt><dd>Ulm</dd></dl>'],
    ['lines with a colon', '<p>Branche: Maschinenbau</p><p>Firmensitz: Ulm</p>'],
    ['boxes', '<div><p>Branche</p><p>Maschinenbau</p></div><div><p>Firmensitz:</p><p>Ulm</p></div>'],
    ['English words', '<p>Industry: Maschinenbau</p><p>Headquarters: Ulm</p>'],
  ])('in %s', (_how, html) => {
    expect(company(html)).toMatchObject({ industry: 'Maschinenbau', location: 'Ulm' });
  });

  it('nothing is guessed from a label without a value', () => {
    const html = '<section><div><p>Branche</p></div></section><section><p>Maschinenbau</p></section>';
    expect(company(html)).toMatchObject({ industry: null, missing: expect.arrayContaining(['industry']) });
    expect(company('<div><p>Branche</p><p>Firmensitz</p><p>Ulm</p></div>')).toMatchObject({
      industry: null,
      location: 'Ulm',
    });
  });

  it('a size is a range; a bare number may count members', () => {
    expect(company('<p>51-200 Mitarbeiter</p>').employees).toBe('51-200 Mitarbeiter');
    expect(company('<p>120 Mitarbeiter</p>').employees).toBeNull();
    expect(company('<div><h3>Mitarbeiter</h3><p>Bo Lind</p></div>').employees).toBeNull();
  });

  it('the web address stands beside the label, or alone beside the mail address', () => {
    const site = '<a href="https://werk.example">werk.example</a>';
    const mail = '<a href="mailto:info@werk.example">Mail</a>';
    expect(company(`<dl><dt>Webseite</dt><dd>${site}</dd></dl>`).website).toBe('https://werk.example');
    expect(company(`<div>${mail}${site}</div><a href="https://kununu.example">Noten</a>`).website).toBe(
      'https://werk.example',
    );
    expect(company(`<div>${mail}${site}<a href="https://kununu.example">Noten</a></div>`).website).toBeNull();
    expect(company(`<p>Partner: ${site}</p>`).website).toBeNull();
    expect(JSON.stringify(company(`<div>${mail}${site}</div>`))).not.toContain('info@');
  });

  it('its own text ends at the next heading and holds nothing of people and posts', () => {
    const about =
      '<section><h2>Über uns</h2><p>Wir bauen um.</p><ul><li><p>Bo Lind</p></li></ul><h2>Jobs</h2><p>Monteur</p></section>';
    expect(company(about).about).toBe('Wir bauen um.');
  });

  it('facts of other companies below it are not its own', () => {
    const others = '<ul><li><h3>Werk Nord</h3><p>Branche: Gastronomie</p><p>9 Follower</p></li></ul>';
    expect(company(others)).toMatchObject({ industry: null, followers: null });
  });
});

describe('whose page it is', () => {
  it('tabs decide, whatever the name', () => {
    expect(company(tabs('werk-sued-gmbh')).path).toBe('/pages/werk-sued-gmbh/');
    expect(readMain(HEAD + tabs('werk-nord'), PATH)).toMatchObject({ ok: false, refusal: 'changing' });
    expect(readMain(`<h1>Ganz anders</h1>${tabs('werk-sued-gmbh')}`, PATH)).toMatchObject({ ok: true });
  });

  it('without tabs the name must share a word with the address, and the page names no path', () => {
    expect(company('').path).toBeNull();
    expect(readMain('<h1>Ganz anders</h1>', PATH)).toMatchObject({ ok: false, refusal: 'torn' });
    expect(readMain('<h1>Seite nicht gefunden</h1>', PATH)).toMatchObject({ ok: false, refusal: 'not-found' });
  });

  it.each([
    ['wiesbrunnabfuelltechnikgmbh', 'Wiesbrunn Abfülltechnik', true],
    ['mueller-soehne', 'Müller & Söhne', true],
    ['strassenbau', 'Straßenbau Ost', true],
    ['m%C3%BCller', 'Müller', true],
    ['trumpf', 'Moorkamp Holzbau', false],
  ])('%s and %s', (slug, name, may) => {
    expect(mayBeNamed(slug, name)).toBe(may);
  });
});
