import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { graphemeCount } from '../../lib/domain/language/graphemes.ts';
import { sentences } from '../../lib/domain/language/sentences.ts';
import { type Check, type CheckText, ROLES } from '../../lib/domain/profile/checks/check.ts';
import { fillSlots, textFor } from '../../lib/domain/profile/checks/wording.ts';
import { blankProfile } from '../../lib/domain/profile/reading.ts';
import { composeRewrite } from '../../lib/domain/profile/rewrite.ts';
import { standardContext } from '../support/check-context.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../lib/domain/profile/checks');
const TITLE = 52;

async function checksOf(network: 'linkedin' | 'xing'): Promise<Check[]> {
  const names = readdirSync(path.join(FOLDER, network)).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const modules = await Promise.all(
    names.map(async (file): Promise<Record<string, Check>> => {
      const name = file.replace('.ts', '');
      return network === 'xing'
        ? import(`../../lib/domain/profile/checks/xing/${name}.ts`)
        : import(`../../lib/domain/profile/checks/linkedin/${name}.ts`);
    }),
  );
  return modules.flatMap((module) => Object.values(module)).filter((value) => typeof value.judge === 'function');
}

const checks = [...(await checksOf('linkedin')), ...(await checksOf('xing'))];
const each = checks.map((check) => [check.id, check] as const);
const GERMAN = ['de', 'de-du'] as const;

/** What the coach says itself, field by field; examples are someone else's words. */
function spoken(text: Partial<CheckText>): Record<string, string> {
  const { name, fail, partial, advice, reason, lift, help } = text;
  const labels = [...(help?.questions ?? []).map((q) => q.label), ...(help?.patterns ?? []).map((p) => p.label)];
  return Object.fromEntries(
    Object.entries({
      name,
      fail,
      partial,
      advice,
      reason,
      lift,
      help: help && labels.filter(Boolean).join('\n'),
    }).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** All texts, examples too. */
function shown(text: Partial<CheckText>): string[] {
  const { good, bad, help } = text;
  const examples = (help?.questions ?? []).map((question) => question.example);
  const parts = (help?.patterns ?? []).flatMap((pattern) => pattern.parts);
  return [...Object.values(spoken(text)), ...examples, ...parts, good ?? '', bad ?? ''];
}

const unquoted = (text: string): string => text.replace(/[„“][^„“”]*[“”]/gu, '…');

/** Speaks to the user with Sie. At the beginning of a sentence "Sie" may be "they"; there an editor decides. */
const SIE = /(?<![.!?:…]\s|^|\n)(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;
const DU = /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?)(?!\p{L})/iu;

const NOT_GERMAN =
  /(?<![\p{L}-])(?:Headline|About|Skills?|Feed|Content|Posts?|posten|Call[- ]to[- ]Action|CTA|Tipps?|Updates?|Storytelling|Keywords?|Buzzwords?|Leads?|User|Business|Highlights?|Feedback|Tools?|Events?|Community|Follower|Hook|Teaser|Claim|Benefits?|Recruiter|Link-Building|Networking|Traffic|Sales|HR|Employer|checken|liken|pushen|scannen|scannbar|matchen|Match)(?!\p{L})/u;
const MARKETING =
  /(?<!\p{L})(?:optimal\p{L}*|perfekt\p{L}*|garantiert|maximal\p{L}*|unschlagbar\p{L}*|KI-gestützt\p{L}*|ganz einfach|kinderleicht|effektiv|professionell\p{L}*|souverän|punkten|überzeugend\p{L}*|boost\p{L}*|perfect\p{L}*|guaranteed|effortless\p{L}*|unlock\p{L}*|leverag\p{L}*|supercharg\p{L}*|stunning|seamless\p{L}*)(?!\p{L})/iu;
const BRITISH =
  /(?:organis|recognis|optimis|specialis(?!t)|summaris|colour|labour|behaviour|favour|centre|programme(?!r)|licence|enquir|grey|whilst|judgement|travell)/iu;

describe.each(each)('wording of %s', (_id, check) => {
  const { de, en } = check.wording;
  const du = check.wording['de-du'] ?? {};
  const german = GERMAN.map((language) => textFor(check, language));

  it('has titles that fit one line or two', () => {
    for (const text of [...german, en]) {
      for (const title of [text.fail, text.partial]) {
        expect(graphemeCount(title.replace(/\{\w+\}/g, '99')), title).toBeLessThanOrEqual(TITLE);
        expect(title).not.toMatch(/[.:;]$/);
      }
      expect(graphemeCount(text.name), text.name).toBeLessThanOrEqual(36);
    }
  });

  it('fills every slot of a title', () => {
    for (const [outcome, example] of Object.entries(check.examples)) {
      if (outcome === 'pass') continue;
      const role = ROLES.find((candidate) => check.weights[candidate] > 0) ?? 'sales';
      const context = standardContext({ role, ...example.context });
      const judged = check.judge(blankProfile(check.network, example.reading), context);
      for (const text of [...german, en]) {
        const title = judged.outcome === 'partial' ? text.partial : text.fail;
        for (const [, slot] of title.matchAll(/\{(\w+)\}/g)) expect(judged.values, title).toHaveProperty(slot ?? '');
        expect(fillSlots(title, judged.values ?? {})).not.toMatch(/[{}]|\s{2}/);
      }
    }
  });

  it('writes in whole sentences, calmly', () => {
    for (const text of [...german, en]) {
      for (const said of [text.advice, text.reason, text.lift ?? '.']) expect(said).toMatch(/[.?][”“)]?$/u);
      for (const said of Object.values(spoken(text))) expect(said).not.toMatch(/!|\.\.\.|\s{2}| - |\(leer\)|\(empty\)/);
      expect(text.good, 'good').not.toMatch(/!/);
      expect(sentences(text.advice).length, text.advice).toBeLessThanOrEqual(6);
    }
  });

  it('has quotes of the language', () => {
    for (const said of german.flatMap(shown)) {
      expect(said).not.toMatch(/["”»«]|(?<=\p{L})'(?=\p{L})/u);
      expect(said.replace(/„[^„“]*“/gu, ''), said).not.toMatch(/[„“]/u);
    }
    for (const said of shown(en)) {
      expect(said).not.toMatch(/["„»«]|(?<=\p{L})'(?=\p{L})/u);
      expect(said.replace(/“[^“”]*”/gu, ''), said).not.toMatch(/[“”]/u);
    }
  });

  it('speaks German in German and American English in English', () => {
    for (const said of german.flatMap((text) => Object.values(spoken(text)))) {
      const words = unquoted(said).replace(/XING-\p{L}+|Business-Profil/gu, '');
      expect(words).not.toMatch(NOT_GERMAN);
      expect(words).not.toMatch(MARKETING);
    }
    for (const said of shown(en)) expect(said).not.toMatch(BRITISH);
    for (const said of Object.values(spoken(en))) {
      expect(unquoted(said)).not.toMatch(MARKETING);
      // A lone ß may be what the sentence is about.
      expect(said).not.toMatch(/[äöü]|(?<=\p{L})ß|ß(?=\p{L})/u);
    }
  });

  it('has a twin with du wherever it addresses, and none without need', () => {
    const fields = spoken(de);
    const twins = spoken(du);
    for (const [field, said] of Object.entries(fields)) {
      expect(unquoted(said), field).not.toMatch(DU);
      if (SIE.test(unquoted(said))) expect(twins, `${field}: ${said}`).toHaveProperty(field);
    }
    for (const [field, said] of Object.entries(twins)) {
      expect(unquoted(said), field).not.toMatch(SIE);
      expect(said, `${field} says the same in de and de-du`).not.toBe(fields[field]);
    }
  });

  it('has a help whose questions and slots fit', () => {
    const helps = [de.help, du.help ?? de.help, en.help];
    expect(new Set(helps.map((help) => help?.questions.length)).size).toBe(1);
    for (const help of helps) {
      if (!help) continue;
      expect(help.questions.length).toBeGreaterThanOrEqual(2);
      expect(help.questions.length).toBeLessThanOrEqual(3);
      expect(help.patterns.length).toBeGreaterThan(0);
      const known = [...help.questions.map((_question, i) => String(i + 1)), 'title', 'company', 'name'];
      help.patterns.forEach((pattern, i) => {
        const slots = [...pattern.parts.join('').matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        expect(known).toEqual(expect.arrayContaining(slots));
        if (i === 0) expect(slots).toEqual(expect.arrayContaining(known.slice(0, help.questions.length)));
        else expect(pattern.label, 'label of a further pattern').toBeTruthy();
      });
    }
  });

  it('puts the example answers together to a clean text within the limits', () => {
    for (const help of [de.help, du.help, en.help]) {
      for (const pattern of help?.patterns ?? []) {
        const answers = help?.questions.map((question) => question.example) ?? [];
        const slots = { title: 'Leiterin Instandhaltung', company: 'Nordmilch eG', name: 'Miriam Hofstetter' };
        const text = composeRewrite(pattern, answers, slots);
        expect(text).not.toMatch(/\.\.|[?!]\.|,,| {2}|\s[,.;:?]|[{}]|[:,;–|·]\s*$/u);
        expect(graphemeCount(text), text).toBeLessThanOrEqual(check.help?.window?.[1] ?? check.help?.limit ?? 2600);
      }
    }
  });

  it('is Swiss for Switzerland', () => {
    for (const language of ['de-CH', 'de-CH-du'] as const) {
      for (const said of shown(textFor(check, language))) expect(said).not.toMatch(/[ß„“]/u);
    }
  });

  it('names its ground shortly, and a network’s own limits only where they are known', () => {
    for (const source of Object.values(check.basis.source)) {
      expect(graphemeCount(source)).toBeLessThanOrEqual(200);
      expect(source).not.toMatch(SIE);
    }
    if (check.network === 'xing') expect(check.help).toBeUndefined();
    else expect([undefined, 220, 2600, 2000, 100]).toContain(check.help?.limit);
  });

  it('calls things by the network’s own names', () => {
    const said = german.flatMap((text) => Object.values(spoken(text))).join('\n');
    if (check.network === 'xing')
      expect(said).not.toMatch(/Slogan|(?<!\p{L})Info(?!\p{L})|Kenntniss|Titelbild|Im Fokus/u);
    else expect(said).not.toMatch(/„Über mich“|Top-Fähigkeit|Berufliche Stationen/u);
  });
});

describe('wording of all checks', () => {
  it.each(['de', 'de-du', 'en'] as const)('says nothing twice (%s)', (language) => {
    const seen = new Map<string, string>();
    const twice = checks.flatMap((check) => {
      const { advice, reason, lift } = textFor(check, language);
      const own = new Set([advice, reason, lift ?? ''].flatMap(sentences));
      return [...own].flatMap((sentence) => {
        const before = seen.get(sentence);
        seen.set(sentence, check.id);
        return before === undefined ? [] : [`${before}, ${check.id}: ${sentence}`];
      });
    });
    expect(twice).toEqual([]);
  });

  it.each(['linkedin', 'xing'] as const)('gives every check of %s its own name', (network) => {
    const names = checks.filter((check) => check.network === network).map((check) => check.wording.de.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
