import { describe, expect, it } from 'vitest';
import { readingXing } from '../../../../tests/pages/read-xing.ts';
import { xingCard, xingEntry, xingModule, xingPage } from '../../../../tests/support/xing-page.ts';

const bucket = (heading: string, ...entries: string[]) =>
  `<div data-qa="bucket"><h2>${heading}</h2>${entries.join('')}</div>`;
const timeline = (...buckets: string[]) => xingModule('ProfileTimelineModule', 'Werdegang', buckets.join(''));
const read = (modules: string) => readingXing(xingPage({ modules }));
const prueferin = xingEntry('Deichwerk', 'Bis heute 2 Jahre, seit Nov. 2024', 'Prüferin');
const helferin = xingEntry('Werft Nord', '2014 - 2017', 'Helferin');

describe('positions', () => {
  it('tells organization, dates, title, type and description apart', () => {
    const below = '<p>Angestellt</p><p>Bauwesen</p><p>Ich prüfe Brücken zwischen Kiel und Husum.</p>';
    const entry = xingEntry(
      '<a href="https://www.xing.com/pages/deichwerk?sc=1">Deichwerk</a>',
      '3 Jahre und 2 Monate, Jan. 2020 - Feb. 2023',
      'Prüferin',
      below,
    );
    const { experience, extra } = read(timeline(bucket('Berufliche Stationen', entry)));
    expect(experience).toEqual([
      {
        title: 'Prüferin',
        company: 'Deichwerk',
        employmentType: 'Angestellt',
        start: '2020-01',
        end: '2023-02',
        location: null,
        description: 'Ich prüfe Brücken zwischen Kiel und Husum.',
      },
    ]);
    expect(extra.companyPaths).toEqual(['/pages/deichwerk/']);
  });

  it('keeps an entry without dates, and says so', () => {
    const entry = '<div><div><p>Deichwerk</p><h2>Prüferin</h2></div></div>';
    const { experience, missing } = read(timeline(bucket('Berufliche Stationen', entry, helferin)));
    expect(experience).toMatchObject([{ title: 'Prüferin', company: 'Deichwerk', start: null }, { title: 'Helferin' }]);
    expect(missing).toContain('experience.dates');
  });

  it('lists what follows in a bucket without a heading with the one before', () => {
    const rest = `<div data-qa="bucket">${helferin}</div>`;
    expect(read(timeline(bucket('Berufliche Stationen', prueferin), rest)).experience).toHaveLength(2);
  });

  it('takes a title that is also a heading for a title', () => {
    const trained = xingEntry('Werft Nord', '2012 - 2014', 'Ausbildung');
    const { experience, education } = read(timeline(bucket('Berufliche Stationen', trained, prueferin)));
    expect(experience.map(({ title }) => title)).toEqual(['Ausbildung', 'Prüferin']);
    expect(education).toEqual([]);
  });

  it('reads entries whose titles are no headings', () => {
    const plain = (entry: string) => entry.replace(/h2/g, 'p');
    const { experience } = read(
      xingCard('Berufliche Stationen', plain(prueferin) + plain(helferin)) +
        xingCard('Interessen', '<ul><li>Segeln</li></ul>'),
    );
    expect(experience).toMatchObject([
      { title: 'Prüferin', company: 'Deichwerk', start: '2024-11', end: 'present' },
      { title: 'Helferin', company: 'Werft Nord', start: '2014', end: '2017' },
    ]);
  });

  it('is partly read where a button holds more entries, not where it unfolds one', () => {
    const unfolds = xingEntry('Werft Nord', '2014 - 2017', 'Helferin', '<button>Mehr anzeigen</button>');
    const all = read(timeline(bucket('Berufliche Stationen', prueferin, unfolds)));
    expect([all.states.experience, all.experienceShown]).toEqual(['read', 'all']);
    const some = read(timeline(bucket('Berufliche Stationen', prueferin, unfolds), '<button>Mehr anzeigen</button>'));
    expect([some.states.experience, some.experienceShown]).toEqual(['partial', 'some']);
  });
});

describe('career and education', () => {
  const school = xingEntry('Fachhochschule Kappeln', '2008 - 2012', 'Bauingenieurwesen, Diplom (FH)');

  it('are told apart by their headings', () => {
    const { experience, education, sections } = read(
      timeline(bucket('Berufliche Stationen', prueferin), bucket('Studium', school)),
    );
    expect(experience).toHaveLength(1);
    expect(education).toEqual([
      { school: 'Fachhochschule Kappeln', degree: 'Bauingenieurwesen, Diplom (FH)', start: '2008', end: '2012' },
    ]);
    expect(sections).toEqual(['experience', 'education']);
  });

  it('are told apart by the entries’ own marks, in whatever words the headings are', () => {
    const marked = (kind: string, entry: string) => `<div data-qa="timeline-${kind}:1-entry">${entry}</div>`;
    const buckets =
      bucket('Wat ik dohn heff', marked('work_experience', prueferin)) + bucket('Wo ik weer', marked('school', school));
    const { experience, education, states } = read(timeline(buckets));
    expect([experience.length, education.length]).toEqual([1, 1]);
    expect(states).toEqual({ experience: 'read', education: 'read' });
  });

  it('are unclear where neither says which is which', () => {
    const { experience, states } = read(timeline(bucket('Wat ik dohn heff', prueferin, school)));
    expect(experience).toEqual([]);
    expect(states).toEqual({ experience: 'unclear', education: 'unclear' });
  });

  it('are read on the page for visitors without an account', () => {
    const item = (mark: string, title: string, where: string, when: string) =>
      `<li data-qa="${mark}"><h4>${title}</h4><a>${where}</a><div><p>${when}</p></div></li>`;
    const section = `<div data-qa="timeline-section"><h2>Werdegang</h2>
      <h3>Berufserfahrung von Jonna Ahrens</h3><ul>${item('we-entry', 'Prüferin', 'Deichwerk', '2 Jahre, seit Nov. 2024')}</ul>
      <h3>Ausbildung von Jonna Ahrens</h3><ul>${item('education-entry', 'Diplom', 'Fachhochschule Kappeln', '2008 - 2012')}</ul></div>`;
    const { experience, education } = read(section);
    expect(experience).toMatchObject([{ title: 'Prüferin', company: 'Deichwerk', start: '2024-11', end: 'present' }]);
    expect(education).toMatchObject([{ school: 'Fachhochschule Kappeln', degree: 'Diplom', start: '2008' }]);
  });
});
