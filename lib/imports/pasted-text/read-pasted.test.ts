import { describe, expect, it } from 'vitest';
import { stateOf } from '../../domain/profile/reading.ts';
import { readPasted } from './read-pasted.ts';

function read(text: string, network: 'linkedin' | 'xing' = 'linkedin') {
  const result = readPasted(text, network, '2026-11-24');
  if (!result.ok) throw new Error(result.refusal);
  return result.reading;
}

describe('a single section', () => {
  it('is read; everything else is unseen, nothing is absent', () => {
    const reading = read('Sprachen\nDeutsch\nMuttersprache\nAlle 3 Sprachen anzeigen');
    expect(reading).toMatchObject({
      name: '',
      language: 'de',
      languages: [{ name: 'Deutsch', level: 'Muttersprache' }],
    });
    expect(stateOf(reading, 'languages')).toBe('partial');
    expect(stateOf(reading, 'experience')).toBe('unseen');
    expect(Object.values(reading.states)).not.toContain('absent');
  });

  it('is read in French and Italian', () => {
    expect(read('Langues\nAllemand\nLangue maternelle').languages).toEqual([
      { name: 'Allemand', level: 'Langue maternelle' },
    ]);
    expect(read('Informazioni\nUna finestra.\nCompetenze principali\nVetro').about).toBe('Una finestra.');
  });

  it('of XING is read by XING’s words', () => {
    const reading = read(
      'Berufliche Stationen\nWerk Süd\nBis heute 2 Jahre, seit Nov. 2024\nMonteurin\nAngestellt',
      'xing',
    );
    expect(reading).toMatchObject({ network: 'xing', experience: [{ title: 'Monteurin', company: 'Werk Süd' }] });
  });
});

describe('what stands around a profile', () => {
  const OTHERS =
    'Weitere Profile für Sie\nTim Ott\nVernetzen\nBerufserfahrung\nChef\nFremd GmbH\nJan. 2020–Heute\nInfo\nBarrierefreiheit';

  it('is nobody’s: other people, and the foot of the page', () => {
    const reading = read(`Ada Kühn\nBau\nUlm\nKontaktinfo\nKenntnisse\nStatik\n${OTHERS}`);
    expect(reading).toMatchObject({ skills: ['Statik'], experience: [], about: null, isOwn: null });
    expect(reading.sections).toEqual(['skills']);
  });

  it('tells whose profile it is, by the buttons of the head', () => {
    expect(read('Ada Kühn\nBau\nKontaktinfo\nVernetzen\nInfo\nText').isOwn).toBe(false);
    expect(read('Ada Kühn\nBau\nKontaktinfo\nOffen fürAbschnitt hinzufügen\nInfo\nText').isOwn).toBe(true);
    expect(read('Ada Kühn\nBau\nKontaktinfo\nAnalysen\nNur für Sie sichtbar\nInfo\nText').isOwn).toBe(true);
  });

  it('holds the own address, where the page shows it to its owner', () => {
    const text = 'Info\nText\nÖffentliches Profil und URL\nwww.linkedin.com/in/ada-kuehn\nwww.linkedin.com/in/tim-ott';
    expect(read(text).path).toBe('/in/ada-kuehn/');
  });
});

it('what follows „…mehr“ stays, the button goes', () => {
  expect(read('Info\nEine Brücke hält. …mehr anzeigen\nMehr dazu im Büro.').about).toBe(
    'Eine Brücke hält.\nMehr dazu im Büro.',
  );
});
