import { describe, expect, it } from 'vitest';
import { experienceIn } from './experience.ts';

const read = (text: string) => experienceIn(text.split('\n'), 'de', '2026-11-24');

describe('roles in a text', () => {
  it('end a group when the time in its heading is used up', () => {
    const { entries, isClear } = read(`Elektro Tann
10 Jahre 8 Monate
Leiterin
Apr. 2021–Heute · 5 Jahre 8 Monate
Sechs Leute.
Monteurin
Apr. 2016–März 2021 · 5 Jahre
Praktikantin
Werk Süd
Jan. 2015–März 2015 · 3 Monate`);
    expect(isClear).toBe(true);
    expect(entries.map(({ title, company }) => `${title}, ${company}`)).toEqual([
      'Leiterin, Elektro Tann',
      'Monteurin, Elektro Tann',
      'Praktikantin, Werk Süd',
    ]);
    expect(entries[0]?.description).toBe('Sechs Leute.');
  });

  it('do not depend on the day on which they are pasted', () => {
    const text = `Werk Nord
5 Jahre 3 Monate
Leiterin
Nov. 2020–Heute · 2 Jahre 9 Monate
Monteurin
Mai 2018–Dez. 2020 · 2 Jahre 8 Monate
Technikerin
Hafen Digital
Jan. 2016–Apr. 2018 · 2 Jahre 4 Monate`;
    expect(read(text).entries.map(({ company }) => company)).toEqual(['Werk Nord', 'Werk Nord', 'Hafen Digital']);
  });

  it('keep a place only where the line can be nothing else', () => {
    const { entries } = read(`Monteurin
Werk Süd · Vollzeit
Jan. 2015–März 2016 · 1 Jahr 3 Monate
Ulm, Baden-Württemberg, Deutschland · Hybrid
Anlagen geprüft und übergeben.
Lehrling
Werk Nord · Ausbildung
2011–2014
Schaltschrankbau
Abschluss mit Auszeichnung.`);
    expect(entries).toMatchObject([
      { location: 'Ulm, Baden-Württemberg, Deutschland', description: 'Anlagen geprüft und übergeben.' },
      { location: null, description: 'Abschluss mit Auszeichnung.' },
    ]);
  });

  it('leave out what goes with an entry but is no text of its own', () => {
    const { entries } = read(`Monteurin
Werk Süd · Vollzeit
Jan. 2015–März 2016 · 1 Jahr 3 Monate
Anlagen geprüft und übergeben.
Schaltschrankbau und 2 weitere Kenntnisse`);
    expect(entries[0]?.description).toBe('Anlagen geprüft und übergeben.');
  });

  it('are unclear where a role might be anybody’s', () => {
    const { entries, isClear } = read(`Werk Nord
2 Jahre 7 Monate
Leiterin
Apr. 2014–Okt. 2016 · 2 Jahre 7 Monate
Projekte.
Sprecherin
Mai 2015–Juni 2016 · 1 Jahr 2 Monate`);
    expect(isClear).toBe(false);
    expect(entries.map(({ title }) => title)).toEqual(['Leiterin']);
  });
});
