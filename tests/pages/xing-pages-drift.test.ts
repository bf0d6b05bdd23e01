import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/sites/index.ts';
import { allCases, type Case } from '../support/cases.ts';
import { chanceFrom } from '../support/chance.ts';
import { drift } from '../support/drift.ts';

const SEEDS = [1, 7, 42];
/** The roots of the application, not the hooks of a release. */
const ROOTS = new Set(['app', 'content']);
const HOOKS = ['data-qa', 'data-testid', 'data-xds', 'id', 'class'];

const ours = allCases().filter(({ name }) => /^xing\/(?!profile\/)/.test(name));

function read({ html, address }: Case, change: (document: Document) => void = () => {}) {
  const { document } = new JSDOM(html, { url: address }).window;
  change(document);
  const result = readPage(document, new URL(address), '2026-11-24');
  if (!result.ok) throw new Error(`refused: ${result.refusal} (${result.found})`);
  return result.reading;
}

/** Everything that public code names, and the next release may drop. */
function strip(document: Document): void {
  for (const name of HOOKS) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      if (name !== 'id' || !ROOTS.has(element.id)) element.removeAttribute(name);
    }
  }
}

/** One to three boxes around the children of lists, articles and sections. */
function wrapAll(document: Document, seed: number): void {
  const random = chanceFrom(seed);
  for (const child of [...document.querySelectorAll('li > *, article > div, section > div')]) {
    for (let layer = Math.floor(random() * 3); layer >= 0; layer--) {
      const wrapper = document.createElement('div');
      child.replaceWith(wrapper);
      wrapper.append(child);
    }
  }
}

/** Sections in another order, the head with the name left where it is. */
function reorder(document: Document): void {
  const main = document.querySelector('main');
  const [head, ...rest] = [...(main?.children ?? [])];
  if (main && head) main.replaceChildren(head, ...rest.reverse());
}

describe.each(ours.map((one) => [one.name, one] as const))('a new release of XING: %s', (_name, one) => {
  const before = read(one);

  it('reads the same with other classes, wrappers and ranks of headings', () => {
    for (const seed of SEEDS)
      expect(
        read(one, (document) => drift(document, seed)),
        `seed ${seed}`,
      ).toEqual(before);
  });

  it('reads the same without any hook: by elements, addresses and words alone', () => {
    for (const seed of SEEDS) {
      const change = (document: Document) => {
        drift(document, seed);
        strip(document);
        wrapAll(document, seed);
      };
      expect(read(one, change), `seed ${seed}`).toEqual(before);
    }
  });

  it('reads the same with its sections in another order', () => {
    expect(read(one, reorder)).toEqual(before);
  });
});

it('there are cases of every kind', () => {
  expect(new Set(ours.map(({ name }) => name.split('/')[1]))).toEqual(
    new Set(['feed', 'people', 'messages', 'company']),
  );
});
