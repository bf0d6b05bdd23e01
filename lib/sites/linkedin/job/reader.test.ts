import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../index.ts';

const VIEW = 'https://www.linkedin.com/jobs/view/4215550123/';

function read(html: string, address = VIEW) {
  return readPage(new JSDOM(html, { url: address }).window.document, new URL(address), '2026-11-24');
}

const advert = (
  lang = 'de',
) => `<html lang="${lang}"><body><main><div data-sdui-screen="com.linkedin.sdui.jobs.SemanticJobDetails">
  <p><a href="/company/brueckenbau-nord/">Brückenbau Nord GmbH</a></p>
  <h1>Prüfingenieurin für Brücken</h1>
  <p>Flensburg · vor 3 Tagen · 14 Bewerbungen</p>
  <p data-testid="expandable-text-box">Aufgaben<br>Prüfen und berichten<button data-testid="expandable-text-button">mehr</button></p>
</div></main></body></html>`;

describe('a job advert', () => {
  it('gives what an opening needs', () => {
    expect(read(advert())).toEqual({
      ok: true,
      reading: {
        network: 'linkedin',
        kind: 'job',
        language: 'de',
        path: '/jobs/view/4215550123/',
        title: 'Prüfingenieurin für Brücken',
        company: 'Brückenbau Nord GmbH',
        companyPath: '/company/brueckenbau-nord/',
        location: 'Flensburg',
        text: 'Aufgaben\nPrüfen und berichten',
        missing: [],
      },
    });
  });

  it('is found where a list has chosen it', () => {
    const address = 'https://www.linkedin.com/jobs/search/?currentJobId=4215550123&keywords=x';
    expect(read(advert('en'), address)).toMatchObject({ ok: true, reading: { path: '/jobs/view/4215550123/' } });
  });

  it('prefers structured data, and takes nothing odd from it', () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'Schweißerin',
      hiringOrganization: { name: ['x'] },
      jobLocation: [{ address: { addressLocality: 'Husum' } }],
    };
    const html = advert().replace(
      '<main>',
      `<main><script type="application/ld+json">${JSON.stringify(posting)}</script>`,
    );
    expect(read(html)).toMatchObject({
      reading: { title: 'Schweißerin', company: 'Brückenbau Nord GmbH', location: 'Husum' },
    });
    expect(read(advert().replace('<main>', '<main><script type="application/ld+json">{torn</script>')).ok).toBe(true);
  });

  it('is refused where nothing of it stands', () => {
    expect(read('<html><body><main></main></body></html>')).toMatchObject({ ok: false, refusal: 'torn' });
  });
});
