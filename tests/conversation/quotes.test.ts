import { describe, expect, test } from 'vitest';
import type { Preparation, Quote } from '../../lib/domain/conversation/preparation.ts';
import { prepareConversation } from '../../lib/domain/conversation/prepare.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { ROLES } from '../../lib/domain/profile/checks/check.ts';
import { blankProfile } from '../../lib/domain/profile/reading.ts';
import { SAMPLE_NAMES, sampleNarrative } from '../support/narrative/samples.ts';
import { profilePages, squeezed } from './pages.ts';
import { conversationSetting } from './setting.ts';

const pages = profilePages();
const narratives = [null, ...SAMPLE_NAMES.map(sampleNarrative)];
const LANGUAGES: readonly CoachLanguage[] = ['de', 'de-du', 'en'];

const settings = narratives.flatMap((narrative, at) => {
  const role = ROLES[at] ?? 'sales';
  return LANGUAGES.map((language) =>
    conversationSetting({ narrative, language, me: { role, reading: null, subjects: [] } }),
  );
});

const quotesOf = ({ anchors, common, bridges }: Preparation): Quote[] =>
  [...anchors, ...common, ...bridges].map(({ quote }) => quote);

/** What the right reading holds in a section, as one text without white space. */
function sectionOf(right: Record<string, unknown>, section: Quote['section']): string {
  const held = right[section];
  return squeezed(
    typeof held === 'string'
      ? held
      : JSON.stringify(held ?? '')
          .replace(/\\[ntr]/g, '')
          .replace(/\\"/g, '"'),
  );
}

describe.each(pages.map((page) => [page.name, page] as const))('%s', (_name, { reading, visible, right }) => {
  const prepared = settings.map((setting) => prepareConversation(reading, setting));

  test('every quote stands on the page, word for word', () => {
    for (const { text } of prepared.flatMap(quotesOf)) {
      expect(text.trim()).not.toBe('');
      expect(visible).toContain(squeezed(text));
    }
  });

  test('every quote stands in the section that is named', () => {
    const own = { ...reading } as unknown as Record<string, unknown>;
    for (const { text, section } of prepared.flatMap(quotesOf)) {
      expect(sectionOf(own, section)).toContain(squeezed(text));
    }
  });

  test('there are three anchors where the profile holds them', () => {
    const held =
      (reading.about ? 1 : 0) + reading.activity.length + reading.experience.length + reading.education.length;
    for (const { anchors } of prepared) {
      expect(anchors.length).toBeLessThanOrEqual(6);
      if (held >= 3) expect(anchors.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('there is none where the profile holds nothing', () => {
    const { network, name } = reading;
    const empty = blankProfile(network, { name });
    for (const setting of settings) {
      const { anchors, questions } = prepareConversation(empty, setting);
      expect([anchors, questions]).toEqual([[], []]);
    }
  });

  test('no anchor says the same as another', () => {
    for (const { anchors } of prepared) {
      const texts = anchors.map(({ quote }) => quote.text);
      expect(texts.filter((text, at) => texts.some((other, i) => i !== at && other.includes(text)))).toEqual([]);
    }
  });

  test('nothing is said of looking for work', () => {
    expect(JSON.stringify(prepared)).not.toMatch(/open ?to ?work|opentowork|stellensuche|jobsuche/i);
  });

  test('what the page says is in the right reading, too', () => {
    for (const { text, section } of prepared.flatMap(quotesOf)) {
      if (section === 'about' && typeof right.about === 'string')
        expect(sectionOf(right, section)).toContain(squeezed(text));
    }
  });
});

test('there are samples and, beside the project, captures', () => {
  expect(pages.length).toBeGreaterThanOrEqual(23);
});
