import { describe, expect, it } from 'vitest';
import { checkOf, judge, outcomeOf, position } from '../../../../../tests/support/judge-linkedin.ts';
import type { Experience, ProfileReading } from '../../reading.ts';
import { textFor } from '../wording.ts';

const entry = (over: Partial<Experience> = {}): Experience =>
  position({ title: 'Leiterin Instandhaltung', company: 'Muster AG', start: '2022-03', ...over });

const at = (entries: Experience[], companyPaths?: (string | null)[]): Partial<ProfileReading> => ({
  states: { experience: 'read' },
  experience: entries,
  extra: companyPaths ? { companyPaths } : {},
});

describe('LI-08: more than the title', () => {
  it.each([
    ['Leiterin Instandhaltung bei Muster AG', 'fail'],
    ['Leiterin Instandhaltung | Muster AG', 'fail'],
    ['Leitung Instandhaltung – Muster', 'fail'],
    ['Leiter:in Instandhaltung @ Muster AG', 'fail'],
    ['Dr. Leiterin Instandhaltung, MBA, Muster AG', 'fail'],
    ['🔧 Leiterin Instandhaltung 🔧 Muster AG', 'fail'],
    ['Head of Maintenance at Muster AG', 'fail'],
    ['Geschäftsführerin | CEO | Managing Director', 'fail'],
    ['Vertrieb | Networking | Macher | Visionär', 'fail'],
    ['Leiterin Instandhaltung bei Muster AG | Lebensmittel', 'partial'],
    ['Leiterin Instandhaltung bei Muster AG | Mentorin | Rednerin', 'partial'],
    ['Head of Maintenance at Muster AG | food production lines', 'partial'],
    ['Leiterin Instandhaltung bei Muster AG – weniger Stillstand in der Lebensmittelproduktion', 'pass'],
    ['Kälteanlagen, die im Sommer laufen, bei Muster AG', 'pass'],
    ['Directrice de la maintenance chez Muster, pour une industrie plus sûre', 'notApplicable'],
  ])('%s: %s', (headline, outcome) => {
    expect(outcomeOf('LI-08', { headline, ...at([entry()]) })).toBe(outcome);
  });

  it('knows the form of the default where positions were not seen', () => {
    const reading = { states: { experience: 'unseen' as const }, currentCompany: null };
    expect(outcomeOf('LI-08', { ...reading, headline: 'Softwareentwicklerin bei Nordlicht Software GmbH' })).toBe(
      'fail',
    );
    expect(outcomeOf('LI-08', { ...reading, headline: 'Projektleiter Tiefbau beim Bauhof Wels' })).toBe('fail');
  });
});

describe('LI-09: length', () => {
  it.each([
    [24, 'fail'],
    [25, 'partial'],
    [49, 'partial'],
    [50, 'pass'],
    [180, 'pass'],
    [181, 'partial'],
    [220, 'partial'],
    [221, 'fail'],
  ])('%i characters: %s', (length, outcome) => {
    expect(outcomeOf('LI-09', { headline: 'ä'.repeat(length) })).toBe(outcome);
  });

  it('counts an emoji of many parts as one', () => {
    expect(judge('LI-09', { headline: '👩🏽‍🔧'.repeat(30) }).values).toEqual({ count: 30 });
  });
});

describe('LI-10: value', () => {
  it.each([
    ['Wärmepumpen, die im Altbau funktionieren | Kundenberater', 'pass'],
    ['Ich helfe Mittelständlern, Fachkräfte zu halten', 'pass'],
    ['Helping SaaS companies reduce churn by 40%', 'pass'],
    ['Recruiterin Pflege | Antwort in 3 Tagen', 'partial'],
    ['Fachkraft für Lagerlogistik', 'fail'],
    ['Verantwortlich für Vertrieb und Marketing', 'fail'],
    ['Account Executive at Contoso', 'fail'],
  ])('%s: %s', (headline, outcome) => {
    expect(outcomeOf('LI-10', { headline })).toBe(outcome);
  });

  it('takes the employer for no reader', () => {
    const headline = 'Im Einsatz für Muster | Instandhaltung';
    expect(outcomeOf('LI-10', { headline })).toBe('partial');
    expect(outcomeOf('LI-10', { headline, currentCompany: 'Muster AG' })).toBe('fail');
  });

  it('has no opinion on another language', () => {
    const headline = 'J’aide les entreprises à réduire leurs coûts avec des solutions durables';
    expect(outcomeOf('LI-10', { headline })).toBe('notApplicable');
  });
});

describe('LI-11: topic', () => {
  it.each([
    ['Retrofit-Projekte im laufenden Betrieb', ['Retrofit'], 'pass'],
    ['Wir verlängern das Leben von Maschinen', ['Retrofit', 'Lebensdauer'], 'fail'],
    ['Pflegeplanung in Wels', ['Pflege'], 'pass'],
    ['KI im Einkauf', ['KI'], 'pass'],
    ['Kinderbücher aus Kiel', ['KI'], 'fail'],
    [`${'Leiterin Instandhaltung | '.repeat(3)}Retrofit`, ['Retrofit'], 'partial'],
    [`${'🔧'.repeat(40)} Retrofit`, ['Retrofit'], 'pass'],
    ['Retrofit', [], 'notApplicable'],
  ])('%s, %j: %s', (headline, topics, outcome) => {
    expect(outcomeOf('LI-11', { headline }, { topics })).toBe(outcome);
  });
});

describe('LI-12 to LI-14: the Info text', () => {
  it.each([
    [199, 'fail'],
    [200, 'partial'],
    [500, 'pass'],
    [2200, 'pass'],
    [2201, 'partial'],
  ])('%i characters: %s', (length, outcome) => {
    expect(outcomeOf('LI-12', { about: 'ü'.repeat(length) })).toBe(outcome);
  });

  it('does not take a cut text for a short one', () => {
    const cut = { states: { about: 'partial' as const } };
    expect(outcomeOf('LI-12', { ...cut, about: 'a'.repeat(270) })).toBe('unreadable');
    expect(outcomeOf('LI-12', { ...cut, about: 'a'.repeat(600) })).toBe('pass');
    expect(outcomeOf('LI-13', { ...cut, about: 'Holz ist mein Werkstoff' })).toBe('unreadable');
    expect(outcomeOf('LI-13', { ...cut, about: 'Mein Name ist Miriam und' })).toBe('fail');
    expect(outcomeOf('LI-14', { ...cut, about: 'a'.repeat(700) })).toBe('unreadable');
    expect(outcomeOf('LI-14', { ...cut, about: 'a'.repeat(1000) })).toBe('fail');
  });

  it('leaves an empty text to the check of its length', () => {
    expect(['LI-12', 'LI-13', 'LI-14'].map((id) => outcomeOf(id, {}))).toEqual([
      'fail',
      'notApplicable',
      'notApplicable',
    ]);
  });

  it.each([
    ['👋 Hallo, ich bin Miriam und leite die Instandhaltung.', 'fail', 'Hallo, ich bin'],
    ['Leidenschaftliche Vertrieblerin mit Herzblut.', 'fail', 'Leidenschaftliche'],
    ['I am a seasoned leader in manufacturing.', 'fail', 'I am a'],
    ['When filling stops in a dairy, every minute counts.', 'pass', 'When filling stops'],
    ['Je suis une responsable de la maintenance depuis longtemps.', 'notApplicable', undefined],
  ])('opening %s: %s', (about, outcome, start) => {
    const { outcome: found, values } = judge('LI-13', { about });
    expect(found).toBe(outcome);
    if (start !== undefined) expect(values?.start).toContain(start);
  });

  it('names the beginning in a title that still fits', () => {
    const about = `Mein Name ist ${'Hofstetter'.repeat(9)}.`;
    expect(judge('LI-13', { about }).values?.start).toBe('Mein Name ist');
    const long = `Leidenschaftliche${'r'.repeat(60)} Mensch`;
    expect(String(judge('LI-13', { about: long }).values?.start).length).toBeLessThanOrEqual(24);
  });

  const block = (length: number) => 'Wort '.repeat(length / 5).trim();
  it.each([
    ['one short paragraph', [350], 'pass'],
    ['one of medium length', [500], 'partial'],
    ['one long', [700], 'fail'],
    ['two', [300, 300], 'partial'],
    ['three', [200, 200, 200], 'pass'],
    ['three, one of them long', [700, 200, 200], 'partial'],
    ['four, one of them very long', [1000, 200, 200, 200], 'fail'],
  ])('%s: paragraphs of %j: %s', (_name, lengths, outcome) => {
    expect(outcomeOf('LI-14', { about: lengths.map(block).join('\n\n') })).toBe(outcome);
  });

  it('counts lines of a list, not the lines of ornament between them', () => {
    expect(outcomeOf('LI-14', { about: [block(400), '———', block(300)].join('\n') })).toBe('partial');
    expect(outcomeOf('LI-14', { about: [block(400), '• Retrofit', '• Wartung'].join('\n') })).toBe('pass');
  });
});

describe('examples of the wording', () => {
  const headlines = ['LI-08', 'LI-09', 'LI-10', 'LI-11'];

  it.each(headlines)('the good headline of %s is good to the other checks, too', (id) => {
    for (const language of ['de', 'en'] as const) {
      const headline = textFor(checkOf(id), language).good;
      expect(outcomeOf('LI-08', { headline }), headline).toBe('pass');
      expect(outcomeOf('LI-09', { headline }), headline).toBe('pass');
      expect(outcomeOf('LI-10', { headline }), headline).not.toBe('fail');
    }
  });

  it.each(['LI-08', 'LI-10'])('the bad headline of %s fails it', (id) => {
    for (const language of ['de', 'en'] as const) {
      expect(outcomeOf(id, { headline: textFor(checkOf(id), language).bad })).toBe('fail');
    }
  });

  it('opens the good Info well and the bad one badly', () => {
    for (const language of ['de', 'en'] as const) {
      const { good, bad } = textFor(checkOf('LI-13'), language);
      expect([outcomeOf('LI-13', { about: good }), outcomeOf('LI-13', { about: bad })]).toEqual(['pass', 'fail']);
    }
  });
});
