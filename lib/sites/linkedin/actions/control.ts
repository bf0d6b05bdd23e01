import { attr, plain } from './page-parts.ts';

/** A picture of a reaction (E). */
const REACTION = 'data-test-reactions-icon-type';
/** Where an icon says its name. S: in the id of the drawing (2026-09). E: in the others (2024-04 to 2026-04). */
const NAMED = ['data-test-icon', REACTION, 'type', 'id'];

/** The control on the way of a click; null where it hit none, or one that is switched off. */
export function controlOn(path: readonly EventTarget[], controls: string): Element | null {
  const control = path.find(
    (target): target is Element => 'matches' in target && (target as Element).matches(controls),
  );
  return control?.matches('[disabled], [aria-disabled="true"]') ? null : (control ?? null);
}

/** The name of a control's first icon in lower case, with size and style: 'thumbs-up-outline-small'; '' = none. */
export function iconOf(control: Element): string {
  const icon = control.querySelector(`svg, li-icon, [${REACTION}]`);
  return (NAMED.map((name) => attr(icon, name)).find(Boolean) ?? '').toLowerCase();
}

/** True where the name of its icon begins with one of these. */
export const hasIcon = (control: Element, begins: readonly string[]): boolean =>
  begins.some((begin) => `${iconOf(control)}-`.startsWith(`${begin}-`));

/** What a control says: its name for screen readers, and its text; folded like `foldLabel`, without its short cuts. */
export const namesOf = (control: Element): string[] =>
  [attr(control, 'aria-label') ?? '', plain(control)].map((name) =>
    name.normalize('NFKC').replace(/[’‘]/g, "'").toLowerCase(),
  );

/** True where a name of the control is one of the words. */
export const isNamed = (control: Element, words: readonly string[]): boolean =>
  namesOf(control).some((name) => words.includes(name));

/** True where a name of the control begins or ends with one of the words. */
export const says = (control: Element, words: readonly string[]): boolean =>
  namesOf(control).some((name) => {
    const spaced = ` ${name.replace(/[,:]/g, '')} `;
    return words.some((word) => spaced.startsWith(` ${word} `) || spaced.endsWith(` ${word} `));
  });
