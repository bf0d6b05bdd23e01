import { hash } from '../html.ts';
import type { ClassOf, Look } from '../look/names.ts';

/** Like the names that styled-components gives: the file and the component stay, the hashes come with each build. */
export const styledClass: ClassOf = (...looks) => looks.map(classOf).join(' ');

function classOf(look: Look): string {
  const component = look.replace(/(?:^|-)([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
  return `${look}-styles__${component}-sc-${hash(`xing ${look}`)}-0 ${hash(`xing ${look} style`, 6)}`;
}
