import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../lib/sites/index.ts';
import { drift } from '../support/drift.ts';

const CASES = path.resolve(import.meta.dirname, '../../lib/sites/xing/profile/cases');
const SEEDS = [1, 7, 42];

/** The roots of the application, not the hooks of a release. */
const ROOTS = new Set(['app', 'content']);

function strip(document: Document, ...attributes: string[]): void {
  for (const attribute of attributes) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      if (!ROOTS.has(element.id) || attribute !== 'id') element.removeAttribute(attribute);
    }
  }
}

function read(situation: string, change: (document: Document) => void) {
  const html = readFileSync(path.join(CASES, situation, 'page.html'), 'utf8');
  const { url } = JSON.parse(readFileSync(path.join(CASES, situation, 'expected.json'), 'utf8')) as { url: string };
  const { document } = new JSDOM(html, { url }).window;
  change(document);
  const result = readProfile(document, new URL(url), '2026-11-24');
  if (!result.ok) throw new Error(`refused: ${result.refusal} (${result.found})`);
  return result.reading;
}

describe.each(readdirSync(CASES))('a new release of XING: %s', (situation) => {
  it('reads the same without classes, test hooks and ranks of headings', () => {
    for (const seed of SEEDS) {
      const change = (document: Document) => {
        drift(document, seed);
        strip(document, 'data-qa', 'data-testid');
      };
      expect(read(situation, change), `seed ${seed}`).toEqual(read(situation, () => {}));
    }
  });

  it('reads the same by headings, labels and addresses alone, but for the photo', () => {
    const { photo: _photo, missing: _missing, ...before } = read(situation, () => {});
    const { photo, missing, ...after } = read(situation, (document) => {
      drift(document, 7);
      strip(document, 'data-qa', 'data-testid', 'data-xds', 'id');
      for (const module of [...document.querySelectorAll('main > div')]) {
        const wrapper = document.createElement('div');
        module.replaceWith(wrapper);
        wrapper.append(module);
      }
    });
    expect(after).toEqual(before);
    // Only a hook tells a silhouette: nobody can say, and the reading says so.
    expect([photo, missing.includes('photo')]).toEqual([null, true]);
  });
});
