import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../lib/domain/angles/patterns/index.ts';
import { aroundWords } from '../../lib/domain/angles/patterns/text-for.ts';
import { createAngles } from '../../lib/domain/angles/suggest.ts';
import { COMMENTS } from '../../lib/domain/angles/wording/comments.ts';
import { WHY } from '../../lib/domain/angles/wording/why.ts';
import { sentences } from '../../lib/domain/language/sentences.ts';
import { words } from '../../lib/domain/language/tokens.ts';
import { allAngles, type Printed, textsOf } from './all-texts.ts';
import { SAMPLES } from './sample-narratives.ts';
import { settingFor } from './setting.ts';

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

  it('say no word twice in a row', () => {
    const TWICE = /(?<![\p{L}-])(\p{L}{2,})\s+\1(?![\p{L}-])/iu;
    expect(broken((text) => TWICE.test(text))).toEqual([]);
    for (const text of ['sagt, dass dass', 'in der der Halle', 'the the plant']) expect(TWICE.test(text)).toBe(true);
  });

  it('keep the mark for words of a page out of sight', () => {
    expect(broken((text) => /[\ue000-\uf8ff\ufffd]/u.test(text))).toEqual([]);
  });

  it('begin every sentence with a capital, a figure or a quote', () => {
    // What stands in quotes is the narrative's and may be half a sentence; "5.50 Uhr." and "a.m." end none.
    const small = (text: string) => sentences(unquoted(text).replaceAll('…', 'X')).some((one) => /^\p{Ll}/u.test(one));
    expect(broken(small, said)).toEqual([]);
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
    expect(broken((text, { language }) => language.startsWith('de-CH') && /(?<!\d)\d{1,3}\.\d{3}/u.test(text))).toEqual(
      [],
    );
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

describe('frames of all patterns, reasons and comments', () => {
  const SLOT = /\{(?:theme|claim|fact|story|question|worry|title|meaning|goal|words?|who|source)\}/u;
  /** At the beginning, behind a colon, in quotes or behind a word that bends nothing: "Thema {theme}". */
  const STRAIGHT = /(?:^|[„“(«]|: |[.?] )\{\w+\}|(?:spricht von|steht|speaks of|mentions) \{words\}/gu;
  const frames = [
    ...PATTERNS.flatMap(({ wording: { de, en } }) => [de, en]).flatMap(({ title, openings }) => [
      title,
      ...Object.values(openings).flat(),
    ]),
    ...Object.values(WHY).flatMap((text) => [...Object.values(text), ...Object.values(text.page ?? {})]),
    ...Object.values(COMMENTS).flatMap((kinds) => Object.values(kinds).flatMap((text) => Object.values(text).flat())),
  ].filter((frame): frame is string => typeof frame === 'string');

  it('are there', () => {
    expect(frames.length).toBeGreaterThan(150);
    expect(frames.filter((frame) => SLOT.test(frame)).length).toBeGreaterThan(100);
  });

  it('put no preposition, article or adjective before a phrase of the narrative', () => {
    const bent = frames.filter((frame) => SLOT.test(frame.replace(STRAIGHT, '')));
    expect(bent).toEqual([]);
    expect(SLOT.test('Was mir bei {theme} auffällt'.replace(STRAIGHT, ''))).toBe(true);
  });
});

describe('words of a page in a reason', () => {
  it('stay as they were written, also where the rest is Swiss', () => {
    const narrative = SAMPLES.get('staffing');
    if (!narrative) throw new Error('no sample');
    const { angles } = createAngles(settingFor(narrative, { language: 'de-CH' }))(
      {
        kind: 'post',
        text: 'Weiß jemand, was Schutzausrüstung in Maßen kostet? Bei der Unterweisung großer Gruppen fehlt sie.',
      },
      5,
    );
    const why = angles.flatMap((angle) => angle.why).find((one) => one.startsWith('Der Beitrag'));
    expect(why).toContain('«Schutzausrüstung»');
    expect(
      aroundWords(
        'Die „{word}“ ist groß, {rest}',
        'word',
        'Größe',
        (frame) => frame.replace('{rest}', 'weiß ich'),
        'de-CH',
      ),
    ).toBe('Die «Größe» ist gross, weiss ich');
  });
});
