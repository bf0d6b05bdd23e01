import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../lib/domain/angles/patterns/index.ts';
import { sentences } from '../../lib/domain/language/sentences.ts';
import { words } from '../../lib/domain/language/tokens.ts';
import { allAngles, type Printed, textsOf } from './all-texts.ts';
import { SAMPLES } from './sample-narratives.ts';

const all = allAngles();
const unquoted = (text: string): string => text.replace(/[„“«][^„“”»]*[“”»]/gu, '…');
/** What breaks the rule, each text once, with where it comes from. */
function broken(rule: (text: string, printed: Printed) => boolean, of = (printed: Printed) => textsOf(printed.angle)) {
  const found = new Map<string, string>();
  for (const printed of all) {
    for (const text of of(printed)) {
      if (!found.has(text) && rule(text, printed)) {
        found.set(text, `${printed.narrative} ${printed.role} ${printed.language} ${printed.angle.id}: ${text}`);
      }
    }
  }
  return [...found.values()].slice(0, 20);
}
const said = ({ angle }: Printed): string[] => [
  angle.opening,
  ...angle.why,
  ...angle.questions,
  ...angle.release,
  angle.leaveOut,
];
const opening = ({ angle }: Printed): string[] => [angle.opening];
const german = (language: string): boolean => language !== 'en';

describe('texts of all samples, patterns, roles and languages', () => {
  it('are the full product', () => {
    expect(SAMPLES.size).toBeGreaterThanOrEqual(3);
    expect(new Set(all.map(({ angle }) => angle.pattern.id)).size).toBe(PATTERNS.length);
    expect(all.length).toBeGreaterThan(5000);
  });

  it('hold no slot, doubled word, doubled space or doubled mark', () => {
    expect(broken((text) => /[{}]|undefined|null|\[object/.test(text))).toEqual([]);
    expect(
      broken((text) =>
        /(?<!\p{L})(?<!,\s)(der|die|das|den|dem|ein|eine|the|a|an|und|and|of|zu|to)\s+\1(?!\p{L})/iu.test(text),
      ),
    ).toEqual([]);
    expect(broken((text) => /\s{2}|^\s|\s$|\s[,.;:?!]/u.test(text))).toEqual([]);
    expect(broken((text) => /[.?!,;:][“”»]?[.,;:]|\?[“”»]?[?.]|!/u.test(text.replace(/[ap]\.m\.[”]?/gu, '')))).toEqual(
      [],
    );
  });

  it('begin with a capital, a figure or a quote, and end with a mark', () => {
    expect(broken((text) => !/^[„“«]?[\p{Lu}\p{N}]/u.test(text), said)).toEqual([]);
    expect(broken((text) => sentences(text).some((one) => /^\p{Ll}/u.test(one)), opening)).toEqual([]);
    expect(
      broken(
        (text) => !/[.?][“”»]?$/u.test(text),
        ({ angle }) => [angle.opening, ...angle.questions, angle.leaveOut],
      ),
    ).toEqual([]);
  });

  it('have sentences of at most thirty words', () => {
    expect(broken((text) => sentences(text).some((one) => words(one).length > 30), said)).toEqual([]);
  });

  it('are Swiss for Switzerland', () => {
    expect(broken((text, { language }) => language.startsWith('de-CH') && /[ß„“]/u.test(text))).toEqual([]);
  });

  it('have the quotes of their language, opened and closed', () => {
    const pairs = (text: string, open: string, close: string) => text.split(open).length === text.split(close).length;
    expect(
      broken(
        (text, { language }) =>
          (language === 'de' || language === 'de-du') && (/["”«»]/u.test(text) || !pairs(text, '„', '“')),
      ),
    ).toEqual([]);
    expect(broken((text, { language }) => language.startsWith('de-CH') && !pairs(text, '«', '»'))).toEqual([]);
    expect(
      broken((text, { language }) => language === 'en' && (/["„«»]/u.test(text) || !pairs(text, '“', '”'))),
    ).toEqual([]);
  });

  it('say Sie or du, as asked, and address no reader in an opening', () => {
    const SIE = /(?<![.!?:…]\s|^|\n)(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;
    const DU = /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?)(?!\p{L})/iu;
    const plain = ({ angle }: Printed) => [
      ...angle.why,
      ...angle.questions,
      ...angle.release,
      angle.leaveOut,
      ...angle.steps,
    ];
    expect(
      broken((text, { language }) => german(language) && language.endsWith('du') && SIE.test(unquoted(text)), plain),
    ).toEqual([]);
    expect(
      broken((text, { language }) => german(language) && !language.endsWith('du') && DU.test(unquoted(text)), plain),
    ).toEqual([]);
    const addressed = /(?<!\p{L})(?:ihr|euch|eure|dich|dir|dein)(?!\p{L})/u;
    expect(broken((text, { language }) => german(language) && addressed.test(unquoted(text)), opening)).toEqual([]);
  });

  it('hold no word of marketing and no trick', () => {
    const LOUD =
      /(?<!\p{L})(?:Game[- ]?Changer|einzigartig\p{L}*|revolution\p{L}*|unglaublich\p{L}*|Was dann geschah|leidenschaft\p{L}*|innovativ\p{L}*|passionate|unbelievable|game[- ]chang\p{L}*|what happened next)(?!\p{L})/iu;
    expect(broken((text) => LOUD.test(text), said)).toEqual([]);
  });
});
