import type { Lexicon } from '../../../language/lexicon.ts';
import { type Token, tokens } from '../../../language/tokens.ts';
import type { CheckContext, Place } from '../check.ts';
import { lexiconsOf } from './lexicon-of.ts';
import type { PlacedText } from './own-texts.ts';

export type GenderStyle = Exclude<CheckContext['genderStyle'], 'off'>;

export interface PersonForm {
  /** Verbatim. */
  quote: string;
  place: Place;
  kind: 'masculine' | 'pair' | 'sign';
  /** Which sign: ':' '*' '_' '/' '(' or 'I' for a capital inside; '' where there is none. */
  sign: string;
}

/** Forms of address for people that a text uses; neutral words fit every style and are not listed. */
export function personForms(texts: readonly PlacedText[], context: Pick<CheckContext, 'lexicons'>): PersonForm[] {
  return texts.flatMap(({ text, place }) =>
    lexiconsOf(text, context)
      .flatMap((lexicon) => formsIn(text, lexicon))
      .sort((a, b) => a.at - b.at)
      .map(({ found, kind, sign }) => ({ quote: found, place, kind, sign })),
  );
}

/** Forms that do not fit the chosen style: any generic masculine, the other style, and a second sign beside the usual one. */
export function strayForms(forms: readonly PersonForm[], style: GenderStyle): PersonForm[] {
  const usual = mostFrequent(forms.filter(({ kind }) => kind === 'sign').map(({ sign }) => sign));
  return forms.filter(({ kind, sign }) => kind !== style || (kind === 'sign' && sign !== usual));
}

function mostFrequent(values: readonly string[]): string | undefined {
  const count = (value: string) => values.filter((other) => other === value).length;
  return [...new Set(values)].sort((a, b) => count(b) - count(a))[0];
}

interface Form extends Pick<PersonForm, 'kind' | 'sign'> {
  found: string;
  at: number;
}

/** "Mitarbeiter:innen", "KollegInnen", "Kund/-innen", "Leiter(in)"; "Wien/in" is a slip of the pen. */
const SIGNS =
  /\p{Lu}\p{L}{2,40}(?:([:*_])in(?:nen)?|(\/)(?:-in(?:nen)?|innen|(?<=(?:er|or|eur|ent|ant|ist)\/)in)|(\()-?in(?:nen)?\)|(?<=\p{Ll})(I)nnen)(?!\p{L})/gu;

/** Words of others and of titles that stand in quotation marks. */
const QUOTED = /[„“»«"‚‘][^„“”»«"‚‘’\n]{1,200}[“”»«"‘’]/gu;

const AND = new Set(['und', 'oder', 'bzw', 'sowie', 'wie']);

function formsIn(text: string, lexicon: Lexicon): Form[] {
  // Quotes become blanks of the same length, so that places stay.
  const open = text.replace(QUOTED, (quote) => ' '.repeat(quote.length));
  const signs = Array.from(open.matchAll(SIGNS), (match): Form => {
    return { found: match[0], at: match.index, kind: 'sign', sign: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '' };
  });
  const bare = open.replace(SIGNS, (form) => ' '.repeat(form.length));
  const all = tokens(bare);
  const pairs = all.flatMap((_token, i) => pairAt(bare, all, i));
  const paired = new Set(pairs.flatMap(({ members }) => members));
  const masculines = all.filter((token, i) => !paired.has(token) && isMasculine(bare, all, i, lexicon));
  return [
    ...signs,
    ...pairs.map(({ form }) => form),
    ...masculines.map(({ word, at }): Form => ({ found: word, at, kind: 'masculine', sign: '' })),
  ];
}

/** "Kolleginnen und Kollegen", "Ärzte bzw. Ärztinnen", "Kundinnen/Kunden" that begins here. */
function pairAt(text: string, all: readonly Token[], i: number): { form: Form; members: Token[] }[] {
  const first = all[i] as Token;
  const joined = AND.has(all[i + 1]?.word.toLowerCase() ?? '');
  const second = all[joined ? i + 2 : i + 1];
  if (!second) return [];
  const between = text.slice(first.at + first.word.length, second.at);
  if (!joined && !/^ ?[/&] ?$/.test(between)) return [];
  const women = [first, second].filter(({ word }) => /innen$/.test(word));
  if (women.length !== 1 || stemOf(first.word) !== stemOf(second.word)) return [];
  const found = text.slice(first.at, second.at + second.word.length);
  return [{ form: { found, at: first.at, kind: 'pair', sign: '' }, members: [first, second] }];
}

/** The first three letters without umlaut: "Ärztinnen und Ärzte", "Köchinnen und Köche". */
function stemOf(word: string): string {
  return word.slice(0, 3).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function isMasculine(text: string, all: readonly Token[], i: number, { masculines, language }: Lexicon): boolean {
  const { word } = all[i] as Token;
  const lower = word.toLowerCase();
  if (language === 'de' && !/^\p{Lu}/u.test(word)) return false;
  if (masculines.plural.includes(lower)) return true;
  if (masculines.alike.includes(lower)) return isPlural(text, all, i);
  return lower.endsWith('n') && masculines.alike.includes(lower.slice(0, -1));
}

/** Words before which "Mitarbeiter" is a plural. "der", "ein", "als" and "mein" leave it open. */
const PLURAL_BEFORE = new Set(
  (
    'die diese alle viele mehr weniger einige mehrere beide unsere meine deine eure ihre seine keine für an über gegen ohne um ' +
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert dutzende'
  ).split(' '),
);

/** "die Bewerber", "12 Techniker", "für neue Mitarbeiter", "Bewerber bekommen …": more than one, so not oneself. */
function isPlural(text: string, all: readonly Token[], i: number): boolean {
  const before = all[i - 1]?.word.toLowerCase() ?? '';
  const further = all[i - 2]?.word.toLowerCase() ?? '';
  if (PLURAL_BEFORE.has(before) || /^(?:[2-9]|\d{2,})$/.test(before.replace(/[.,’']/g, ''))) return true;
  if (/^\p{Ll}{2,}e$/u.test(before) && !/^(?:der|dieser|jeder|jene[rs]?)$/.test(further) && before !== 'eine')
    return true;
  const { at = 0 } = all[i] ?? {};
  const opens = i === 0 || /[.!?:•\n]\s*$/u.test(text.slice(Math.max(0, at - 4), at));
  return opens && /^\p{Ll}+en$/u.test(all[i + 1]?.word ?? '');
}
