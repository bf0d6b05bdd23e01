import { describe, expect, it } from 'vitest';
import { headOf } from './entry-head.ts';

describe('the lines above the dates', () => {
  it('are title, company and type', () => {
    expect(headOf(['Ende des Textes.', 'Monteur', 'Elektro Tann · Vollzeit'], 'alone', false)).toMatchObject({
      size: 2,
      title: 'Monteur',
      company: 'Elektro Tann',
      type: 'Vollzeit',
    });
  });

  it('open a group where a length of time stands below the company', () => {
    const above = ['Elektro Tann', 'Vollzeit · 10 Jahre 3 Monate', 'Ulm, Bayern, Deutschland', 'Leiterin'];
    expect(headOf(above, 'alone', true)).toMatchObject({
      size: 4,
      title: 'Leiterin',
      company: 'Elektro Tann',
      opens: { type: 'Vollzeit', place: 'Ulm, Bayern, Deutschland', months: 123 },
    });
  });

  it('open a group whose roles have a type each', () => {
    expect(headOf(['Elektro Tann', '5 yrs 11 mos', 'Fitter', 'Full-time'], 'alone', true)).toMatchObject({
      size: 4,
      title: 'Fitter',
      type: 'Full-time',
      opens: { months: 71 },
    });
  });

  it('are the title alone inside a group', () => {
    expect(headOf(['Ein Satz.', 'Monteur'], 'in-group', false)).toMatchObject({ size: 1, company: 'group' });
  });

  it('are title and company where no type is given', () => {
    expect(headOf(['Monteur', 'Elektro Tann'], 'alone', true)).toMatchObject({
      title: 'Monteur',
      company: 'Elektro Tann',
    });
  });

  it('are not guessed where they could be either', () => {
    expect(headOf(['Ein Satz.', 'Monteur'], 'beside-group', false)).toBeNull();
    expect(headOf(['Monteur'], 'alone', false)).toBeNull();
    expect(headOf([], 'alone', true)).toBeNull();
  });
});
