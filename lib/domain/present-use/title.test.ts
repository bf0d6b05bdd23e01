import { describe, expect, it } from 'vitest';
import { TITLE_WORDS } from '../../languages/titles.ts';
import { createTitleReader } from './title.ts';

const read = createTitleReader(TITLE_WORDS);

describe('titles', () => {
  it.each([
    ['Geschäftsführerin', 'top', 'management'],
    ['Assistentin der Geschäftsführung', 'staff', 'office'],
    ['Executive Assistant to the CEO', 'staff', null],
    ['CTO, Co-Founder', 'top', 'it'],
    ['Inhaber', 'top', 'management'],
    ['Managing Partner', 'top', null],
    ['HR Business Partner', 'staff', 'people'],
    ['Product Owner (m/w/d)', 'staff', 'product'],
    ['Vertriebsleiter Süd', 'head', 'sales'],
    ['Leiterin Instandhaltung', 'head', 'engineering'],
    ['Head of Procurement', 'head', 'purchasing'],
    ['Vice President Marketing', 'head', 'marketing'],
    ['Projektleiter Anlagenbau', 'lead', 'engineering'],
    ['Schichtleiterin', 'lead', null],
    ['Senior Software Engineer', 'senior', 'it'],
    ['Sachbearbeiterin Einkauf', 'staff', 'purchasing'],
    ['Recruiterin', 'staff', 'people'],
    ['Praktikant Vertrieb', 'starting', 'sales'],
    ['Auszubildende Mechatronikerin', 'starting', null],
    ['Directrice des ressources humaines', 'head', 'people'],
    ['Cheffe de projet', 'lead', null],
    ['Président-directeur général', 'top', 'management'],
    ['Responsabile acquisti', 'head', 'purchasing'],
    ['Capo cantiere', 'lead', null],
    ['Titolare', 'top', 'management'],
    ['Mensch', null, null],
    ['', null, null],
  ])('%s: %s', (title, level, field) => {
    expect(read.level(title)).toBe(level);
    if (field !== null) expect(read.field(title)).toBe(field);
  });

  it.each([
    ['Stadtwerke Kempten', 'energy'],
    ['Hochschule Kempten', 'education'],
    ['Kanzlei Ortner & Partner', 'law'],
    ['Wiesbrunn Maschinenbau GmbH', 'industry'],
    ['Brauerei Wiesbrunn', 'food'],
    ['Banque du Lac', 'finance'],
    ['Studio legale Tognacca', 'law'],
    ['Wiesbrunn SE', null],
  ])('%s: %s', (company, industry) => {
    expect(read.industry(company)).toBe(industry);
  });
});
