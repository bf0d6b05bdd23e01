import { entriesOf, isList, isPlain, isText } from './limits.ts';
import { canParse, isSparing } from './selector.ts';
import { register, type TableValue } from './table.ts';

/**
 * What a string is.
 * - `selector`: CSS
 * - `text`: compared with what the page says, character by character
 * - `name`: the coach's own word for something; a pack can use those that are built in, and no others
 */
type Kind = 'selector' | 'text' | 'name';

type Pairs = readonly (readonly [string, string])[];
type Locator = string | readonly string[] | Pairs | Readonly<Record<string, string>>;

/** Kinds of the strings of a locator; of pairs one for each side. */
type Kinds<Locators> = { readonly [Key in keyof Locators]?: Kind | readonly [Kind, Kind] };

/** As readers see them: any string of that kind may stand there. */
type Live<Locators> = {
  readonly [Key in keyof Locators]: Locators[Key] extends string
    ? string
    : Locators[Key] extends readonly string[]
      ? readonly Locators[Key][number][]
      : Locators[Key];
};

/**
 * Defines the locators of a page as a table that a pack can replace. Read its values where they are used: a copy that is
 * made when a module loads keeps the old one.
 * @param date month of the newest observation, 'YYYY-MM'
 * @param kinds of those that are not all selectors
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineLocators<const Locators extends Readonly<Record<string, Locator>>>(
  name: string,
  date: string,
  builtIn: Locators,
  kinds: Kinds<Locators> = {},
): Live<Locators> {
  const live = { ...builtIn };
  register({
    name,
    date,
    live,
    builtIn,
    replacement(key, given, root) {
      const like = Object.hasOwn(builtIn, key) ? builtIn[key] : undefined;
      if (like === undefined) return null;
      return fits(like, given, kinds[key] ?? 'selector', root) ? joined(like, given as Locator) : null;
    },
  });
  return live as unknown as Live<Locators>;
}

/** Whether something has the form of the built-in locator. Goes no deeper than that one, whatever is given. */
function fits(like: Locator, given: unknown, kind: Kind | readonly [Kind, Kind], root: Document): boolean {
  const [left, right] = typeof kind === 'string' ? [kind, kind] : kind;
  if (typeof like === 'string') return isGood(given, left, [like], root);
  if (!isArray(like)) {
    const known = Object.values(like);
    return (
      entriesOf(given)?.every(([key, text]) => Object.hasOwn(like, key) && isGood(text, left, known, root)) ?? false
    );
  }
  if (!isList(given)) return false;
  if (!isPairs(like)) return given.every((text) => isGood(text, left, like, root));
  const lefts = like.map((pair) => pair[0]);
  const rights = like.map((pair) => pair[1]);
  return given.every(
    (pair) =>
      Array.isArray(pair) &&
      pair.length === 2 &&
      isGood(pair[0], left, lefts, root) &&
      isGood(pair[1], right, rights, root),
  );
}

const isArray = (like: Locator): like is readonly string[] | Pairs => Array.isArray(like);
const isPairs = (like: readonly string[] | Pairs): like is Pairs => Array.isArray(like[0]);

function isGood(given: unknown, kind: Kind, known: readonly string[], root: Document): boolean {
  if (kind === 'name') return typeof given === 'string' && known.includes(given);
  if (kind === 'text') return isPlain(given);
  return isText(given) && isSparing(given) && canParse(given, root);
}

/** Of a map a pack may name some entries only. */
function joined(like: Locator, given: Locator): TableValue {
  return typeof like === 'string' || isArray(like) ? given : { ...like, ...(given as Record<string, string>) };
}
