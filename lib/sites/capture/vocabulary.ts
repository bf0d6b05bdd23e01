import { ACTION_LABELS } from '../../languages/action-labels.ts';
import { TEXT_LABELS } from '../../languages/text-labels.ts';
import { TABLES } from '../pack/tables.ts';

const isWordTable = ({ name }: { name: string }): boolean => name.includes('/words/');

/** What the sites say on headings, buttons and counts, in every language the readers know. */
export const interfaceLabels = (): string[] =>
  stringsIn([TABLES.filter(isWordTable).map(({ builtIn }) => builtIn), TEXT_LABELS, ACTION_LABELS]);

/** Lists of what is on buttons: "hinzufügen", "mehr", "Profil bearbeiten". */
const ON_BUTTONS = ['add', 'more', 'ownActions', 'otherActions'];

/** The same for buttons only, where a single word of a text counts. */
export const buttonLabels = (): string[] =>
  stringsIn([TABLES.filter(isWordTable).map(({ builtIn }) => ON_BUTTONS.map((list) => builtIn[list])), ACTION_LABELS]);

let hooks: ReadonlySet<string> | null = null;

/** Words of the locators, in lower case: a copy without them could not be read. */
export function hookWords(): ReadonlySet<string> {
  hooks ??= new Set(
    stringsIn(TABLES.filter((table) => !isWordTable(table)).map(({ builtIn }) => builtIn)).flatMap(wordsIn),
  );
  return hooks;
}

/** "ExperienceTopLevelSection" → experience, top, level, section. */
const wordsIn = (text: string): string[] =>
  (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());

/** Every string in a table, and the names of units, which stand left of their numbers. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const units = Object.entries(value).flatMap(([key, inner]) => (typeof inner === 'number' ? [key] : []));
  return [...units, ...Object.values(value).flatMap(stringsIn)];
}
