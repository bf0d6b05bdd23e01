import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../lib/sites/index.ts';
import { expectedOf } from './expected.ts';
import { richPage } from './rich-page.ts';

describe.each(['E', 'S'] as const)('the rich page (%s)', (generation) => {
  const { page, address, html } = richPage(generation);

  it('has 400 kB and a style sheet', () => {
    expect(html.length).toBeGreaterThanOrEqual(400_000);
    expect(html.length).toBeLessThan(450_000);
    expect(html).toContain('<style>');
  });

  it('is read in full', () => {
    const { document } = new JSDOM(html, { url: address }).window;
    const result = readProfile(document, new URL(address), '2026-11-24');
    if (!result.ok) throw new Error(`refused: ${result.refusal}`);
    const { experience, education, skills, certifications, activity } = expectedOf(page);
    expect(result.reading).toMatchObject({ experience, education, skills, certifications, activity });
    expect(experience.length).toBeGreaterThan(15);
  });
});
