import { describe, expect, it } from 'vitest';
import { checkOf, judge, outcomeOf, position, quotesOf } from '../../../../../tests/support/judge-linkedin.ts';
import { type Experience, SECTION_IDS } from '../../reading.ts';

const unseen = Object.fromEntries(SECTION_IDS.map((section) => [section, 'unseen' as const]));

const described = (description: string): Experience =>
  position({ title: 'Vertriebsingenieurin', company: 'Mindset GmbH', description });

describe('a text in French', () => {
  const about = 'Nous construisons des ponts et des routes depuis longtemps avec une équipe formidable. '.repeat(9);

  it.each(['LI-34', 'LI-36', 'LI-37', 'LI-38'])('is not judged by %s', (id) => {
    expect(outcomeOf(id, { about, headline: 'Ponts et routes' })).toBe('notApplicable');
  });

  it.each(['LI-35', 'LI-39', 'LI-40', 'LI-42'])('gives no finding in %s', (id) => {
    expect(['pass', 'notApplicable']).toContain(outcomeOf(id, { about, headline: 'Ponts et routes pour la région' }));
  });
});

describe('LI-35 worn words', () => {
  const about = 'Ich prüfe jede Anlage vor Ort und rechne zweimal. '.repeat(8);

  it.each([
    ['none', 'Pumpen für Molkereien', about, 'pass'],
    ['one in a long text', 'Pumpen für Molkereien', `${about} Ich bin flexibel. ${about}`, 'pass'],
    ['one in the headline', 'Leidenschaftlich für Molkereien', about, 'partial'],
    ['two in the headline', 'Motiviert und dynamisch', about, 'fail'],
    ['two in a short text', 'Pumpen für Molkereien', 'Ich bin flexibel, belastbar und gern im Werk.', 'fail'],
    ['the name of the company', 'Beraterin bei Mindset', about, 'pass'],
    ['titles with such a word', 'Strategischer Einkauf | Agile Coach | Creative Director', about, 'pass'],
  ])('%s: %s', (_name, headline, text, outcome) => {
    expect(outcomeOf('LI-35', { headline, about: text, experience: [described('')] })).toBe(outcome);
  });

  it('reads the newest position, not older ones', () => {
    const worn = described('Dynamisch, flexibel, belastbar, engagiert und kreativ.');
    expect(outcomeOf('LI-35', { headline: 'Pumpen', about, experience: [worn] })).toBe('fail');
    expect(outcomeOf('LI-35', { headline: 'Pumpen', about, experience: [described('Pumpen.'), worn] })).toBe('pass');
  });

  it('quotes the very words, each once', () => {
    const text = 'Dynamisch, kreativ und dynamisch bin ich.';
    expect(quotesOf('LI-35', { headline: 'Motiviert', about: text })).toEqual(['Motiviert', 'dynamisch', 'kreativ']);
  });

  it('fails a headline that was read although the Info was not', () => {
    expect(outcomeOf('LI-35', { headline: 'Motiviert und dynamisch', states: unseen })).toBe('fail');
    expect(outcomeOf('LI-35', { headline: 'Motiviert', states: unseen })).toBe('unreadable');
  });
});

describe('LI-36 filler words', () => {
  it('quotes the very words, each once', () => {
    const about = 'Eigentlich sind wir eigentlich grundsätzlich im Rahmen von Umbauten da.';
    expect(quotesOf('LI-36', { about })).toEqual(['eigentlich', 'grundsätzlich', 'im Rahmen von']);
  });
});

describe('LI-37 reader focus', () => {
  const about = 'Ich plane Umbauten für Kunden. Ich komme vorher vorbei, ich rechne und ich bleibe.';

  it('asks more of sales than of a specialist', () => {
    expect(outcomeOf('LI-37', { about }, { role: 'sales' })).toBe('partial');
    expect(outcomeOf('LI-37', { about }, { role: 'employee' })).toBe('pass');
  });

  it('says nothing about a text with hardly a word for either', () => {
    expect(outcomeOf('LI-37', { about: 'Ich baue Brücken.' })).toBe('notApplicable');
  });

  it('shows the sentences, not a ratio', () => {
    expect(quotesOf('LI-37', { about }, { role: 'sales' })).toEqual([
      'Ich komme vorher vorbei, ich rechne und ich bleibe.',
    ]);
  });
});

describe('LI-38 readability', () => {
  const sentence = (length: number) => `${'und so '.repeat(20).split(' ').slice(0, length).join(' ')}.`;
  const text = (length: number) => Array.from({ length: 8 }, () => `Wir ${sentence(length - 1)}`).join(' ');

  it.each([
    [18, 'pass'],
    [19, 'partial'],
    [24, 'partial'],
    [25, 'fail'],
  ])('%i words a sentence: %s', (length, outcome) => {
    expect(outcomeOf('LI-38', { about: text(length) })).toBe(outcome);
  });

  it('does not judge a few words', () => {
    expect(
      outcomeOf('LI-38', { about: 'Produktionsplanung, Instandhaltung und Qualitätssicherung für Molkereien.' }),
    ).toBe('notApplicable');
  });

  it('bears with German compounds', () => {
    const about =
      'Ich leite die Instandhaltung eines Lebensmittelwerks mit 22 Leuten. Wir betreuen neun Abfüllanlagen in drei Schichten. ' +
      'Mein Schwerpunkt liegt auf vorausschauender Wartung, Ersatzteilen und der Schulung der Schichtteams. ' +
      'Davor war ich Servicetechniker für Verpackungsmaschinen und viel unterwegs. Deshalb gehen wir jeden Morgen gemeinsam ' +
      'durch die Halle und hören, wie die Anlagen klingen.';
    expect(outcomeOf('LI-38', { about })).toBe('pass');
  });
});

describe('LI-39 typography', () => {
  it('adds up findings of all texts', () => {
    const reading = {
      headline: 'Los geht es!!!',
      about: 'Ich baue JETZT SCHNELL um.',
      experience: [described('Wirklich???')],
    };
    expect(outcomeOf('LI-39', reading)).toBe('fail');
    expect(quotesOf('LI-39', reading)).toEqual(['es!!!', 'JETZT SCHNELL', 'Wirklich???']);
  });

  it('does not pass where the Info was not read, but says what was', () => {
    expect(outcomeOf('LI-39', { headline: 'Pumpen', states: unseen })).toBe('unreadable');
    expect(outcomeOf('LI-39', { headline: '𝗣𝘂𝗺𝗽𝗲𝗻', states: unseen })).toBe('fail');
  });

  it('leaves the company’s own capitals alone', () => {
    expect(
      outcomeOf('LI-39', { headline: 'Verkauf bei MINDSET', about: 'Ich baue.', experience: [described('')] }),
    ).toBe('pass');
  });
});

describe('LI-40 spelling and language', () => {
  it.each([
    ['de-CH', 'Ich plane Strassen im Grossraum Zürich.', 'pass'],
    ['de-CH', 'Ich plane Straßen im Grossraum Zürich.', 'partial'],
    ['de', 'Ich plane Prozesse, muss und dass passt, zuverlässig.', 'pass'],
    ['de', 'Ich plane Strassen und grosse Brücken, ausserdem Wege.', 'fail'],
    ['de', 'Gross margin and net margin', 'pass'],
    ['de', 'Ich bin Head of Growth und Product Owner bei einem Hersteller in Köln.', 'pass'],
  ] as const)('%s: %s: %s', (spelling, about, outcome) => {
    expect(outcomeOf('LI-40', { about }, { spelling })).toBe(outcome);
  });

  it('knows names on the page', () => {
    const reading = { about: 'Frau Großmann leitet den Einkauf.', name: 'Eva Großmann' };
    expect(outcomeOf('LI-40', reading, { spelling: 'de-CH' })).toBe('pass');
  });
});

describe('LI-41 wording for people', () => {
  const about = 'Ich begleite Bewerber:innen und spreche mit unseren Kunden.';

  it('rests where no style was chosen', () => {
    expect(outcomeOf('LI-41', { about })).toBe('notApplicable');
  });

  it.each([
    ['sign', ['Kunden']],
    ['pair', ['Bewerber:innen', 'Kunden']],
    ['neutral', ['Bewerber:innen', 'Kunden']],
  ] as const)('%s', (genderStyle, quotes) => {
    expect(quotesOf('LI-41', { about }, { genderStyle })).toEqual(quotes);
  });

  it('leaves titles and companies alone', () => {
    const experience = [
      { ...described('Planung von Umbauten'), title: 'Leiter Technik', company: 'Kollegen & Partner' },
    ];
    expect(
      outcomeOf('LI-41', { about: 'Ich arbeite bei Kollegen & Partner.', experience }, { genderStyle: 'sign' }),
    ).toBe('pass');
  });
});

describe('LI-42 nothing confidential', () => {
  const company = { name: null, path: null, links: [], blocklist: ['Projekt Adler'] };

  it.each([
    ['Zurzeit im projekt Adler.', 'fail'],
    ['Mobil +49 170 1234567', 'fail'],
    ['Wir sind Marktführer für Pumpen.', 'partial'],
    ['Laut Branchenstatistik 2025 sind wir Marktführer.', 'pass'],
    ['I am leading a team of 14 people.', 'pass'],
    ['Ich betreue die Krankenpflege einer Klinik.', 'pass'],
  ])('%s: %s', (about, outcome) => {
    expect(outcomeOf('LI-42', { about }, { company })).toBe(outcome);
  });

  it('works without a list of the company', () => {
    expect(outcomeOf('LI-42', { about: 'Ich plane Brücken.' })).toBe('pass');
  });

  it('clears nobody whose positions were not read', () => {
    expect(outcomeOf('LI-42', { about: 'Ich plane Brücken.', states: { experience: 'unseen' } })).toBe('unreadable');
  });
});

describe('an About text that says “we” only', () => {
  const sentences = ['We ship parts.', 'We plan lines and we build what we planned.', 'Our lines run.'];
  const about = [...sentences, ...sentences].join(' ');

  it('is not told both that the I is missing and that there is too much of it', () => {
    const { wording } = checkOf('LI-37');
    expect(outcomeOf('LI-34', { about, language: 'en' })).not.toBe('pass');
    expect(outcomeOf('LI-37', { about, language: 'en' })).toBe('fail');
    const said = [wording.de.fail, wording.de.advice, wording.en.fail, wording.en.advice].join(' ');
    expect(said).not.toMatch(/Ich-S|ums Ich|I-sent|yourself/);
  });

  it('quotes each sentence once', () => {
    const quotes = judge('LI-37', { about, language: 'en' }).evidence.map(({ quote }) => quote);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes).toHaveLength(new Set(quotes).size);
  });
});
