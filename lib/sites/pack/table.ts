/** A value of a table: words of the site, selectors, or lists and small maps of them. */
export type TableValue = string | number | readonly TableValue[] | { readonly [key: string]: TableValue };

/** What a pack brings: for each table it names, the values it replaces. */
export type TableValues = Readonly<Record<string, TableValue>>;

/** What the coach looks for on one kind of page, as data that can be replaced while it runs. */
export interface Table {
  /** 'linkedin/people' */
  name: string;
  /** Month of the newest observation, 'YYYY-MM'. */
  date: string;
  /** The object that readers read from; its values change, itself never. */
  live: object;
  /** What the release brought. */
  builtIn: Readonly<Record<string, TableValue>>;
  /**
   * The value to put in place of a built-in one.
   * @param root a document whose browser says which selectors it can parse
   * @returns null where what is given has another form, or could do harm
   */
  replacement(key: string, given: unknown, root: Document): TableValue | null;
}

const tables = new WeakMap<object, Table>();

/** Remembers the table behind the object that readers read from. */
export function register(table: Table): void {
  tables.set(table.live, table);
}

/** @throws where the object is none that `defineLocators` or `defineWords` made */
export function tableOf(live: object): Table {
  const table = tables.get(live);
  if (!table) throw new Error('no table');
  return table;
}
