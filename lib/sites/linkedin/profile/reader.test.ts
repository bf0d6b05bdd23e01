import { describe, expect, it } from 'vitest';
import { ADDRESS, read, reading } from '../../../../tests/pages/read-markup.ts';
import {
  emberItem,
  emberPage,
  emberSection,
  MEMBER,
  paragraphs,
  sduiCard,
  sduiPage,
  twin,
} from '../../../../tests/support/profile-page.ts';

const entry = (content: string) => `<div componentkey="entity-collection-item-${content.length}">${content}</div>`;
const sduiExperience = (content: string, lang = 'de') =>
  reading(sduiPage({ lang, sections: sduiCard('ExperienceTopLevelSection', 'Berufserfahrung', content) })).experience;
const facts = (...lines: string[]) => `<div>${paragraphs(...lines)}</div>`;

describe('the head', () => {
  it.each([
    ['S', sduiPage()],
    ['E', emberPage()],
  ])('%s', (_generation, html) => {
    expect(reading(html)).toMatchObject({
      path: '/in/jonna-ahrens/',
      name: 'Jonna Ahrens',
      headline: 'Prüft Brücken im Norden',
      location: 'Flensburg',
      language: 'de',
      connections: null,
      degree: null,
    });
  });

  it('takes no count of mutual contacts for the person’s own', () => {
    const { connections } = reading(sduiPage({ head: '<p>Ada, Bo und 8 weitere gemeinsame Kontakte</p>' }));
    expect(connections).toBeNull();
  });

  it('lets an offer to connect rule out the first of several badges', () => {
    const badges = '<p>· 1.</p><p>· 2.</p>';
    expect(reading(sduiPage({ head: badges })).degree).toBeNull();
    const invite = '<a href="/preload/custom-invite/?vanityName=jonna-ahrens">Vernetzen</a>';
    expect(reading(sduiPage({ head: badges + invite })).degree).toBe(2);
  });

  it.each([
    ['<a href="/in/jonna-ahrens/edit/intro/">Bearbeiten</a>', true],
    ['<button aria-label="Abschnitt hinzufügen"></button>', true],
    ['<a href="/messaging/compose/?profileUrn=x">Nachricht</a>', false],
    ['<button>Folgen</button>', false],
    ['<button>Kaffee</button>', null],
  ])('tells whose it is: %s', (head, isOwn) => {
    expect(reading(sduiPage({ head })).isOwn).toBe(isOwn);
  });

  it('sees a frame around the photo by its tag', () => {
    const photo = (tag: string) => reading(emberPage({ head: `<img alt="Jonna Ahrens, ${tag}">` }));
    expect(photo('#OPEN_TO_WORK')).toMatchObject({ openToWork: true, hiring: false });
    expect(photo('#HIRING')).toMatchObject({ openToWork: false, hiring: true });
  });

  it('knows a lone school beside the headline by the education below', () => {
    const head = '<div role="button"><figure><img alt=""></figure><p>Fachhochschule Kappeln</p></div>';
    const school = sduiCard(
      'EducationTopLevelSection',
      'Ausbildung',
      paragraphs('Fachhochschule Kappeln', '2010–2014'),
    );
    expect(reading(sduiPage({ head }))).toMatchObject({ currentCompany: 'Fachhochschule Kappeln', topSchool: null });
    expect(reading(sduiPage({ head, sections: school }))).toMatchObject({
      currentCompany: null,
      topSchool: 'Fachhochschule Kappeln',
    });
  });
});

describe('how far a section was read (S)', () => {
  const states = (sections: string) => reading(sduiPage({ sections })).states;

  it('is absent where its card is an empty placeholder', () => {
    expect(states(sduiCard('Skills')).skills).toBe('absent');
  });

  it('is unseen where its card is not there, or still being drawn', () => {
    expect(states('').skills).toBeUndefined();
    const skeleton = `<div componentkey="com.linkedin.sdui.profile.card.ref${MEMBER}Skills"><div><div></div></div></div>`;
    expect(states(skeleton).skills).toBe('unseen');
  });

  it('is read, or partly read where more stands on a page of its own', () => {
    const skill = paragraphs('Brückenprüfung');
    expect(states(sduiCard('Skills', 'Kenntnisse', skill)).skills).toBe('read');
    const more =
      '<a href="/in/jonna-ahrens/details/skills/" aria-label="Alle 12 Kenntnisse anzeigen">Alle anzeigen</a>';
    const {
      skills,
      skillsTotal,
      states: partly,
    } = reading(sduiPage({ sections: sduiCard('Skills', 'Kenntnisse', skill + more) }));
    expect([skills, skillsTotal, partly.skills]).toEqual([['Brückenprüfung'], 12, 'partial']);
  });

  it('is unclear where nothing inside was understood', () => {
    const { states: unclear, missing } = reading(
      sduiPage({ sections: sduiCard('ExperienceTopLevelSection', 'Berufserfahrung', '<div>…</div>') }),
    );
    expect(unclear.experience).toBe('unclear');
    expect(missing).toContain('experience');
  });

  it('leaves out cards of other people', () => {
    const other = sduiCard('Skills', 'Kenntnisse', paragraphs('Kochen')).replaceAll(MEMBER, 'ACoAAsomebodyelse');
    expect(reading(sduiPage({ sections: other })).skills).toEqual([]);
  });
});

describe('experience (S)', () => {
  it('keeps what stands in another block out of the place', () => {
    const content = `<a href="https://www.linkedin.com/company/77/">${facts('Prüfingenieurin', 'Deichwerk · Teilzeit', 'März 2021–Heute · 5 Jahre')}</a>${facts('Statik, Stahlbau und +3 Kenntnisse')}`;
    expect(sduiExperience(entry(content))).toEqual([
      {
        title: 'Prüfingenieurin',
        company: 'Deichwerk',
        employmentType: 'Teilzeit',
        start: '2021-03',
        end: 'present',
        location: null,
        description: null,
      },
    ]);
  });

  it('reads a group whose roles are no list', () => {
    const content =
      facts('Deichwerk', 'Vollzeit · 8 Jahre', 'Husum') +
      facts('Leitung Prüfung', 'Jan. 2022–Heute · 4 Jahre', 'Kiel · Hybrid') +
      facts('Prüferin', 'Mai 2018–Dez. 2021 · 3 Jahre 8 Monate');
    expect(sduiExperience(entry(content))).toMatchObject([
      {
        title: 'Leitung Prüfung',
        company: 'Deichwerk',
        employmentType: 'Vollzeit',
        start: '2022-01',
        location: 'Kiel',
      },
      { title: 'Prüferin', company: 'Deichwerk', employmentType: 'Vollzeit', start: '2018-05', location: 'Husum' },
    ]);
  });

  it('reads a group with a single role', () => {
    const role = `<ul><li>${facts('Prüferin', 'Mai 2018–Dez. 2021 · 3 Jahre 8 Monate')}</li></ul>`;
    const [only, ...more] = sduiExperience(entry(facts('Deichwerk', '3 Jahre 8 Monate') + role));
    expect(only).toMatchObject({ title: 'Prüferin', company: 'Deichwerk', employmentType: null, start: '2018-05' });
    expect(more).toEqual([]);
  });

  it.each([
    ['fr', 'Temps plein', 'janv. 2020 - aujourd’hui · 6 ans'],
    ['it', 'A tempo pieno', 'gen 2020 - Presente · 6 anni'],
    ['en', 'Full-time', 'Jan 2020 - Present · 6 yrs'],
  ])('reads the words of the interface (%s)', (lang, type, dates) => {
    expect(sduiExperience(entry(facts('Chef', `Nordhav · ${type}`, dates)), lang)).toMatchObject([
      { company: 'Nordhav', employmentType: type, start: '2020-01', end: 'present' },
    ]);
  });
});

describe('experience (E)', () => {
  const below = (content: string) => `<div><ul><li><div><ul><li>${content}</li></ul></div></li></ul></div>`;
  const described = (content: string) =>
    reading(
      emberPage({
        sections: emberSection(
          'experience',
          'Berufserfahrung',
          `<ul>${emberItem(['Prüferin', 'Deichwerk', '2018–2021'], below(content))}</ul>`,
        ),
      }),
    ).experience[0]?.description;

  it('takes the folded text for the description, no remark of the site', () => {
    expect(described('<div tabindex="-1"><span aria-hidden="true">Brücken geprüft</span></div>')).toBe(
      'Brücken geprüft',
    );
    expect(described('<svg></svg><span aria-hidden="true">LinkedIn half mir bei der Suche</span>')).toBeNull();
    expect(described('<span aria-hidden="true"><strong>Kenntnisse:</strong> Statik</span>')).toBeNull();
  });
});

describe('lists', () => {
  const MORE = 'href="https://www.linkedin.com/in/jonna-ahrens/details/experience/"';
  const own = (link: string) =>
    reading(
      sduiPage({
        sections: sduiCard(
          'ExperienceTopLevelSection',
          'Berufserfahrung',
          link + entry(facts('Prüferin', 'Deichwerk', 'Jan. 2020–Heute')),
        ),
      }),
    );

  it('knows the link to all entries from the owner’s pencil, which leads to the same page', () => {
    const pencil = own(`<a ${MORE} aria-label="Berufserfahrung bearbeiten"><svg id="edit-medium"></svg></a>`);
    expect([pencil.experienceShown, pencil.states.experience]).toEqual(['all', 'read']);
    const more = own(`<a ${MORE}><span>Alle anzeigen</span></a>`);
    expect([more.experienceShown, more.states.experience]).toEqual(['some', 'partial']);
  });

  it('finds who issued a certificate, however deep its name is wrapped and without any link (E)', () => {
    const name = `<div><div><div>${twin('Fachkraft für Arbeitssicherheit')}</div></div></div>`;
    const lines = `<span>${twin('Akademie Iller-Lech')}</span><span>${twin('Ausgestellt: März 2021')}</span>`;
    const section = (below: string) =>
      emberSection('licenses_and_certifications', 'Zertifikate', `<ul><li><div>${name}${below}</div></li></ul>`);
    const issuer = (below: string) => reading(emberPage({ sections: section(below) })).certifications[0]?.issuer;
    expect(issuer(lines)).toBe('Akademie Iller-Lech');
    expect(issuer(`<span>${twin('Ausgestellt: März 2021')}</span>`)).toBeNull();
  });
});

describe('activity', () => {
  it('counts no comment as a post', () => {
    const more = '<a href="/in/jonna-ahrens/recent-activity/comments/">Alle anzeigen</a>';
    const card = `<ul><li>${paragraphs('Guter Punkt', '3h •')}</li></ul>${more}`;
    expect(reading(sduiPage({ sections: sduiCard('Activity', 'Aktivität', card) })).activity).toEqual([]);
  });

  it('reads text, age and whether it was passed on', () => {
    const post = (header: string) =>
      `<li>${paragraphs(header, '2 Wo. •')}<p><span data-testid="expandable-text-box">Neue Brücke</span></p></li>`;
    const card = `<ul>${post('Jonna Ahrens hat dies repostet')}${post('Jonna Ahrens')}</ul>`;
    const { activity, extra } = reading(sduiPage({ sections: sduiCard('Activity', 'Aktivität', card) }));
    expect(activity).toEqual([
      { text: 'Neue Brücke', age: '2 Wo.', repost: true },
      { text: 'Neue Brücke', age: '2 Wo.', repost: false },
    ]);
    expect(extra.activityAgeDays).toEqual([14, 14]);
  });
});

describe('the owner’s own address', () => {
  it('reads the card that stands there', () => {
    expect(read(sduiPage(), ADDRESS.replace('jonna-ahrens', 'me')).ok).toBe(true);
  });
});
