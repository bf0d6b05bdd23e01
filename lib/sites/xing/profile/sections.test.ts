import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { OWN_XING, readingXing, XING } from '../../../../tests/pages/read-xing.ts';
import { xingCard, xingModule, xingPage } from '../../../../tests/support/xing-page.ts';
import { outwardLinks } from './outward.ts';

const tag = (text: string) => `<div data-xds="Tag"><div><span>${text}</span></div></div>`;
const add = (what: string) => `<p>Das fehlt noch.</p><a href="/profile/my_profile/${what}/add">Jetzt hinzufügen</a>`;
const own = (modules: string) => readingXing(xingPage({ modules }), OWN_XING);
const other = (modules: string) => readingXing(xingPage({ modules }), XING);

describe('skills', () => {
  const group = (heading: string, ...names: string[]) =>
    `<div><h2>${heading}</h2><div>${names.map(tag).join('')}</div></div>`;

  it('keeps the top ones apart and counts each once', () => {
    const groups =
      group('Top skills', 'Statik', 'Stahlbau') +
      group('Hard skills', 'Statik', 'CAD') +
      group('Soft skills', 'Geduld');
    const { skills, extra, states } = other(xingModule('ProfileSkillsModule', 'Fähigkeiten', groups));
    expect(skills).toEqual(['Statik', 'Stahlbau', 'CAD', 'Geduld']);
    expect([extra.topSkills, states.skills]).toEqual([['Statik', 'Stahlbau'], 'read']);
  });

  it('does not say that top skills are missing where no group of that name stands', () => {
    expect(
      own(xingModule('ProfileSkillsModule', 'Fähigkeiten', group('Was ich kann', 'Statik'))).extra.topSkills,
    ).toBeNull();
  });

  it('is partly read where a button holds more', () => {
    const state = (rest: string) =>
      other(xingModule('ProfileSkillsModule', 'Fähigkeiten', tag('Statik') + rest)).states.skills;
    expect(state('<button>Mehr anzeigen</button>')).toBe('partial');
    expect(state('<button>Alle 12 Fähigkeiten anzeigen</button>')).toBe('partial');
    expect(state(tag('+11'))).toBe('partial');
    expect(state('<button>Bearbeiten</button>')).toBe('read');
    expect(state(tag('<a href="/search">Not all hands on deck</a>'))).toBe('read');
  });

  it('takes the number of folded ones for no skill', () => {
    const { skills } = other(xingModule('ProfileSkillsModule', 'Fähigkeiten', tag('Statik') + tag('+11')));
    expect(skills).toEqual(['Statik']);
  });
});

describe('a section that holds nothing', () => {
  it('is absent where it asks its owner to fill it', () => {
    const modules =
      xingModule('ProfileAboutMeModule', 'Über mich', add('about-me')) +
      xingModule('ProfileSkillsModule', 'Fähigkeiten', add('skills')) +
      xingModule('ProfileTimelineModule', 'Werdegang', add('timeline')) +
      xingModule('ProfileLanguagesModule', 'Sprachen', add('languages')) +
      xingModule('AccomplishmentsModule', 'Qualifikationen', add('accomplishments')) +
      xingModule('ProfileInterestsModule', 'Interessen', add('interests')) +
      xingModule('ContactsModule', 'Web-Profile', add('web-profiles'));
    const { states, extra, about, sections } = own(modules);
    expect(states).toEqual({
      about: 'absent',
      skills: 'absent',
      experience: 'absent',
      education: 'absent',
      languages: 'absent',
      certifications: 'absent',
      interests: 'absent',
    });
    expect(extra).toMatchObject({ interests: [], webProfiles: [], accomplishments: 0 });
    expect([about, sections]).toEqual([null, []]);
  });

  it('is not called absent where more stands there than an explanation', () => {
    const lines = '<p>Segeln</p><p>Chor</p><p>Handball</p>';
    expect(own(xingModule('ProfileInterestsModule', 'Interessen', lines + add('interests'))).states.interests).toBe(
      'unclear',
    );
    const text = `<p>${'Ich prüfe Brücken zwischen Kiel und Husum. '.repeat(6)}</p>`;
    const { about, states } = own(
      xingModule('ProfileAboutMeModule', 'Über mich', `${text}<a href="/profile/my_profile/about-me/add">＋</a>`),
    );
    expect([about?.length, states.about]).toEqual([257, 'read']);
  });

  it('is unclear without such a request, and on anybody else’s profile', () => {
    expect(own(xingModule('ProfileLanguagesModule', 'Sprachen', '<p>…</p>')).states.languages).toBe('unclear');
    const visited = other(xingModule('ProfileInterestsModule', 'Interessen', '<p>Noch nichts</p>'));
    expect([visited.states.interests, visited.extra.interests]).toEqual(['unclear', null]);
    expect(visited.missing).toContain('interests');
  });

  it('is unseen where it does not stand on the page', () => {
    expect(own('').states).toEqual({});
    expect(own('').extra).toMatchObject({ topSkills: null, interests: null, webProfiles: null, accomplishments: null });
  });
});

describe('languages and qualifications', () => {
  it('reads each with its level or date', () => {
    const entry = (name: string, level: string) =>
      `<div><h2>${name}</h2><div><p>${level}</p></div><div data-xds="ProgressBar"></div></div>`;
    const modules =
      xingModule('ProfileLanguagesModule', 'Sprachen', entry('Deutsch', 'Muttersprache') + entry('Dänisch', '')) +
      xingModule(
        'AccomplishmentsModule',
        'Qualifikationen',
        '<div><p data-xds="Meta">2019</p><h2>Prüfschein</h2></div>',
      );
    const { languages, certifications, extra } = other(modules);
    expect(languages).toEqual([
      { name: 'Deutsch', level: 'Muttersprache' },
      { name: 'Dänisch', level: null },
    ]);
    expect([certifications, extra.accomplishments]).toEqual([[{ name: 'Prüfschein', issuer: null }], 1]);
  });

  it('takes a title that is also a heading for a title, and a sentence for no level', () => {
    const note =
      '<div><h2>Deutsch</h2><p>Ich spreche es seit der Schule und schreibe darin Gutachten für Gerichte und für Ämter.</p></div>';
    const modules =
      xingModule(
        'AccomplishmentsModule',
        'Qualifikationen',
        '<div><h2>Sprachen</h2><a href="https://kurs.example/">Kurs</a></div>',
      ) + xingModule('ProfileLanguagesModule', 'Sprachen', note);
    const { languages, certifications } = other(modules);
    expect(certifications).toEqual([{ name: 'Sprachen', issuer: null }]);
    expect(languages).toEqual([{ name: 'Deutsch', level: null }]);
  });

  it('takes the module’s own heading for no language, in whatever words', () => {
    const modules = xingModule('ProfileLanguagesModule', 'Wat ik snack', '<div><h2>Deutsch</h2><p>Fließend</p></div>');
    expect(other(modules).languages).toEqual([{ name: 'Deutsch', level: 'Fließend' }]);
  });
});

describe('interests', () => {
  it('takes sentences for none where no tag is marked', () => {
    const items = '<p>Das interessiert mich:</p><ul><li>Segeln</li><li>Chor</li></ul>';
    expect(other(xingCard('Interessen', items)).extra.interests).toEqual(['Segeln', 'Chor']);
  });
});

describe('about', () => {
  it('keeps paragraphs and leaves out the link to edit it', () => {
    const text =
      '<p>Ich prüfe Brücken.<br><br>Seit 2019.</p><a href="/profile/my_profile/about-me/edit">Bearbeiten</a>';
    const { about, states } = own(xingModule('ProfileAboutMeModule', 'Über mich', text));
    expect([about, states.about]).toEqual(['Ich prüfe Brücken.\n\nSeit 2019.', 'read']);
  });

  it('is partly read where it is cut', () => {
    const cut = '<p>Ich prüfe Brücken und …</p><button>Mehr anzeigen</button>';
    expect(other(xingModule('ProfileAboutMeModule', 'Über mich', cut)).states.about).toBe('partial');
  });
});

describe('web profiles', () => {
  it('keeps addresses outside the network', () => {
    const links =
      '<a href="https://www.linkedin.com/in/jonna-ahrens/">LinkedIn</a><a href="https://www.xing.com/pages/x">X</a><a href="mailto:j@example.org">E</a>';
    expect(other(xingModule('ContactsModule', 'Web-Profile', links)).extra.webProfiles).toEqual([
      'https://www.linkedin.com/in/jonna-ahrens/',
    ]);
  });

  it('looks into a frame of the same site', () => {
    const { document } = new JSDOM('<div><iframe id="tab-content"></iframe></div>').window;
    const frame = document.querySelector('iframe');
    frame?.contentDocument?.body.insertAdjacentHTML('beforeend', '<a href="https://deichwerk.example/">Deichwerk</a>');
    expect(outwardLinks(document.body)).toEqual(['https://deichwerk.example/']);
  });
});
