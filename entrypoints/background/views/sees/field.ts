import type { Translate } from '../../../../lib/languages/translate.ts';
import type { WordKey } from '../../../../lib/languages/words.ts';
import type { FieldState, FieldView, SeenPart } from '../../../../lib/messages/self-test-view.ts';

/** Characters of a value that are shown. Readers cut what people wrote after as many: such a text goes on, too. */
const SHOWN = 140;

type Value = string | number | boolean | null | undefined;

/** Makes fields in the coach's language. `words` is for what a person wrote, in the page's language. */
export interface FieldMaker {
  /** @param otherwise what it means that there is no value */
  fact(label: WordKey, value: Value, otherwise?: Lacking): FieldView;
  words(label: WordKey, value: string | null, otherwise?: Lacking): FieldView;
  /** 'YYYY-MM', 'YYYY' or 'present' → "Apr. 2021 – heute" */
  period(start: string | null, end: string | null, otherwise?: Lacking): FieldView;
  /** 'YYYY-MM' or 'YYYY' → "Apr. 2021" */
  date(label: WordKey, value: string | null | undefined, otherwise?: Lacking): FieldView;
}

/** Why there is no value. */
type Lacking = Exclude<FieldState, 'found'>;

/**
 * @param locale of the coach
 * @param lang of the page
 * @param isVerified false = no real page showed where things stand, so that nothing is said not to be there
 */
export function fieldsIn(t: Translate, locale: string, lang: string, isVerified = true): FieldMaker {
  const make = (label: WordKey, value: Value, otherwise: Lacking, own: string | null): FieldView => {
    const shown = shownValue(value, t);
    const lacking = isVerified ? otherwise : 'unclear';
    const state = value === false && isVerified ? 'absent' : shown === null ? lacking : 'found';
    const isFound = state === 'found';
    return { label: t(label), state, value: isFound ? shown : null, lang: isFound ? own : null, begins: false };
  };
  return {
    fact: (label, value, otherwise = 'unclear') => make(label, value, otherwise, null),
    words: (label, value, otherwise = 'unclear') => make(label, value, otherwise, lang),
    period: (start, end, otherwise = 'unclear') => {
      const ends = start === end ? [start] : [start, end];
      const text = ends.flatMap((date) => (date === null ? [] : dateIn(date, locale, t))).join(' – ');
      return make('field.dates', text, otherwise, null);
    },
    date: (label, value, otherwise = 'unclear') => make(label, value && dateIn(value, locale, t), otherwise, null),
  };
}

function dateIn(date: string, locale: string, t: Translate): string {
  if (date === 'present') return t('field.present');
  const [year, month] = date.split('-');
  if (month === undefined) return year ?? '';
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}-01T00:00:00Z`));
}

function shownValue(value: Value, t: Translate): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return t('fact.number', { count: value });
  if (typeof value === 'boolean') return t(value ? 'sees.yes' : 'sees.no');
  const text = value.replace(/\s+/g, ' ');
  return text.length < SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN) + 1 || SHOWN).trim()} …`;
}

/** The fields of one entry of a list. */
export const entry = ([first, ...rest]: FieldView[]): FieldView[] =>
  first ? [{ ...first, begins: true }, ...rest] : [];

/** "neun gefunden, zwei nicht verstanden" */
export function noteOf(fields: readonly FieldView[], t: Translate): string {
  const count = (state: FieldState) => fields.filter((field) => field.state === state).length;
  return t('sees.note', { found: count('found'), unclear: count('unclear') });
}

/** A part without anything to scroll to. */
export const part = (title: string, fields: FieldView[], t: Translate): SeenPart => ({
  title,
  note: noteOf(fields, t),
  hint: null,
  fields,
});
