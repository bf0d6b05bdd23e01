import { describe, expect, it } from 'vitest';
import { OWN_XING, readingXing, readXing, XING } from '../../../../tests/pages/read-xing.ts';
import { xingCard, xingEntry, xingModule, xingPage } from '../../../../tests/support/xing-page.ts';

const visitor = '<button data-qa="profile-primary-action">Als Kontakt hinzufügen</button>';

describe('the head', () => {
  it('tells name, occupation and place, and that nobody could verify it', () => {
    expect(readingXing(xingPage())).toMatchObject({
      network: 'xing',
      language: 'de',
      name: 'Jonna Ahrens',
      headline: 'Prüft Brücken, Deichwerk',
      location: 'Flensburg, Deutschland',
      connections: null,
      openToWork: null,
      extra: { unverified: true, occupation: 'Prüft Brücken, Deichwerk' },
    });
  });

  it('leaves badges out of the name, and the type of employment out of the occupation', () => {
    const name = 'Jonna Ahrens<div><div><button><span>PREMIUM</span></button></div></div>';
    const { name: shown, extra } = readingXing(xingPage({ name, occupation: 'Angestellt, Prüferin, Deichwerk' }));
    expect([shown, extra.occupation]).toEqual(['Jonna Ahrens', 'Prüferin, Deichwerk']);
  });

  it('takes the company from its link, or from a present position that the line names', () => {
    const at = (occupation: string) => {
      const entry = xingEntry('Deichwerk', 'Bis heute 2 Jahre, seit Nov. 2024', 'Prüferin');
      const modules = xingModule('ProfileTimelineModule', 'Berufliche Stationen', entry);
      return readingXing(xingPage({ occupation, modules })).currentCompany;
    };
    expect(at('Prüferin, <a href="/pages/werftnord">Werft Nord</a>')).toBe('Werft Nord');
    expect(at('Prüferin, Deichwerk')).toBe('Deichwerk');
    expect(at('<strong>Prüferin</strong>, Werft Nord')).toBeNull();
  });

  it('keeps nothing about a search for a job', () => {
    const { extra, openToWork } = readingXing(xingPage({ occupation: 'Auf Jobsuche</p><p>Prüferin, Deichwerk' }));
    expect([extra.occupation, openToWork]).toEqual(['Prüferin, Deichwerk', null]);
  });

  it.each([
    ['<button><span><strong>1.234</strong> Kontakte</span></button>', 1234],
    ['<button><strong>12</strong> direkte Kontakte</button>', 12],
    ['<button>3 gemeinsame Kontakte</button>', null],
  ])('counts contacts: %s', (head, connections) => {
    expect(readingXing(xingPage({ head })).connections).toBe(connections);
  });

  it.each([
    ['<div data-xds="ProfileImage"><img src="https://example.org/images/a.1024x1024.jpg"></div>', true],
    ['<div data-xds="ProfileImage"><img src="/assets/nobody_m.192x192.png"></div>', false],
    ['<div data-qa="photo-wrapper"><svg></svg></div>', false],
    ['<img src="https://profile-images.example/images/a.jpg">', true],
    ['<img src="/flags/de.png">', null],
    ['', null],
  ])('knows a photo from a silhouette: %s', (head, photo) => {
    expect(readingXing(xingPage({ head })).photo).toBe(photo);
  });
});

describe('whose it is', () => {
  it.each([
    ['<a href="/profile/my_profile/xing-id/profile-image/edit">✎</a>', true],
    ['<a href="/settings/account/misc/name">Name</a>', true],
    ['<button data-qa="profile-primary-action">Profil bearbeiten</button>', true],
    ['<button data-qa="profile-primary-action" aria-label="Edit profile"></button>', true],
    [visitor, false],
    ['<button>Nachricht schreiben</button>', false],
    ['<a href="/profile/my_profile/timeline/show/Jonna_Ahrens/1">Mehr</a>', null],
    ['<button data-qa="profile-primary-action">Kaffee</button>', null],
  ])('%s', (head, isOwn) => {
    expect(readingXing(xingPage({ head })).isOwn).toBe(isOwn);
  });

  it('is the owner’s under the address that names nobody', () => {
    expect(readingXing(xingPage(), OWN_XING)).toMatchObject({ isOwn: true, path: null });
  });

  it('is not the owner’s where an entry of somebody else’s career is open below that address', () => {
    const entry = `${OWN_XING}/timeline/show/Jonna_Ahrens/work_experience:1`;
    expect(readingXing(xingPage({ head: visitor }), entry).isOwn).toBe(false);
  });

  it('ignores links to the own profile that stand beside the one shown', () => {
    const link = '<a href="/profile/my_profile/skills/add">Fähigkeiten ergänzen</a>';
    const modules = `<aside>${link}</aside>${xingModule('ProfileInterestsModule', 'Interessen', '<p>…</p>')}`;
    expect(readingXing(xingPage({ modules }).replace('<body>', `<body><nav>${link}</nav>`)).isOwn).toBeNull();
  });

  it('is told by a part that asks to be filled', () => {
    const link = '<a href="/profile/my_profile/skills/add">Fähigkeiten ergänzen</a>';
    expect(readingXing(xingPage({ modules: xingModule('ProfileSkillsModule', 'Fähigkeiten', link) })).isOwn).toBe(true);
  });

  it('is left to the user where the page contradicts itself', () => {
    const head = `${visitor}<a href="/profile/my_profile/xing-id/status-message/edit">✎</a>`;
    expect(readingXing(xingPage({ head })).isOwn).toBeNull();
  });
});

describe('an earlier screen that is still in the document', () => {
  const screen = (html: string) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const skills = (name: string) =>
    xingModule('ProfileSkillsModule', 'Fähigkeiten', `<div data-xds="Tag">${name}</div>`);
  const jonna = screen(xingPage({ modules: skills('Statik') }));
  const merle = screen(xingPage({ name: 'Merle Krogmann', modules: skills('Kochen') }));
  const page = (content: string) => `<html lang="de"><body><main id="content">${content}</main></body></html>`;

  it.each([
    ['hidden', page(`<div hidden>${merle}</div><div>${jonna}</div>`)],
    ['in front', page(`<div>${merle}</div><div>${jonna}</div>`)],
    ['behind', page(`<div>${jonna}</div><div>${merle}</div>`)],
    ['in a landmark of its own', page(merle) + page(jonna)],
  ])('does not mix with the present one (%s)', (_where, html) => {
    expect(readingXing(html)).toMatchObject({ name: 'Jonna Ahrens', skills: ['Statik'] });
  });

  it('is no person of the new address', () => {
    expect(readXing(page(merle))).toEqual({ ok: false, refusal: 'changing', found: 'another person' });
  });

  it('is told by its links where two people have one name', () => {
    const head = '<a href="/profile/Jonna_Ahrens2/xing-id/contact-details">Kontaktdaten</a>';
    expect(readXing(xingPage({ head }))).toMatchObject({ refusal: 'changing' });
  });

  it.each([
    ['box', page(`<div hidden>${merle}</div><div>${jonna}</div>`)],
    ['landmark', page(merle).replace('<main', '<main hidden') + page(jonna)],
  ])('does not count where the markup hides it (%s), under the own address too', (_what, html) => {
    expect(readingXing(html, OWN_XING)).toMatchObject({ name: 'Jonna Ahrens', skills: ['Statik'] });
  });

  it('leaves the coach undecided under the own address', () => {
    expect(readXing(page(`<div>${merle}</div><div>${jonna}</div>`), OWN_XING)).toMatchObject({ refusal: 'changing' });
  });
});

describe('a page without any hook', () => {
  const headed = (banner: string, parts: string) =>
    `<html lang="de"><body><main>${banner}<div><h1>Jonna Ahrens</h1><p>Prüferin</p></div>${parts}</main></body></html>`;
  const parts =
    xingCard('Über mich', '<p>Ich prüfe Brücken.</p>') + xingCard('Fähigkeiten', '<ul><li>Statik</li></ul>');

  it('is read by its headings', () => {
    expect(readingXing(headed('', parts))).toMatchObject({
      name: 'Jonna Ahrens',
      headline: 'Prüferin',
      about: 'Ich prüfe Brücken.',
      skills: ['Statik'],
      sections: ['about', 'skills'],
    });
  });

  it('is read where headings and contents stand side by side', () => {
    const flat =
      '<h2>Über mich</h2><p>Ich prüfe Brücken.</p><h2>Fähigkeiten</h2><ul><li>Statik</li></ul><h2>Kontakte</h2><p>312</p>';
    expect(readingXing(headed('', `<section>${flat}</section>`))).toMatchObject({
      about: 'Ich prüfe Brücken.',
      skills: ['Statik'],
    });
  });

  it('takes no banner for the name', () => {
    const banner = '<section><h2>Jetzt Premium testen</h2><p>Ein Monat geschenkt</p></section>';
    expect(readingXing(headed(banner, parts)).name).toBe('Jonna Ahrens');
    expect(readXing(headed(banner, parts), OWN_XING)).toMatchObject({ refusal: 'torn' });
  });

  it('is not taken from a landmark that the markup hides', () => {
    const earlier = headed('', parts).replace('Jonna Ahrens', 'Merle Krogmann').replace('<main', '<main hidden');
    expect(readingXing(earlier + headed('', parts), OWN_XING).name).toBe('Jonna Ahrens');
  });

  it('is not read where no heading fits the address', () => {
    const html = headed('', parts).replace('Jonna Ahrens', 'Merle Krogmann');
    expect(readXing(html)).toEqual({ ok: false, refusal: 'torn', found: 'no head' });
  });

  it('is no profile where only one part of one stands there', () => {
    expect(readXing(headed('', xingCard('Interessen', '<ul><li>Segeln</li></ul>')))).toMatchObject({ refusal: 'torn' });
  });

  it('stops at other people, also under a heading nobody knows', () => {
    const others = '<section><h2>Wen Du noch treffen könntest</h2><ul><li>Merle Krogmann</li></ul></section>';
    expect(readingXing(headed('', parts + others)).skills).toEqual(['Statik']);
  });
});

describe('private matters', () => {
  it('are never read', () => {
    const modules =
      xingModule('JobPreferencesModule', 'Gehaltsvorstellung', '<p>71.500 €</p>') +
      xingModule('PersonalDetailsModule', 'Worum es sonst geht', '<p>Quittengrund</p>') +
      xingModule('ProfileTimelineModule', 'Berufliche Stationen', xingEntry('Deichwerk', '2019 - 2021', 'Prüferin'));
    const text = JSON.stringify(readXing(xingPage({ modules }), OWN_XING));
    expect(text).toContain('Deichwerk');
    expect(text).not.toMatch(/71\.500|Quittengrund/);
  });
});

it('reads one page the same way twice, whatever address form is used', () => {
  const html = xingPage({ about: 'Ich prüfe Brücken.' });
  expect(readXing(html, `${XING}/?sc_o=x#top`)).toEqual(readXing(html));
});
