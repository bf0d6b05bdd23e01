import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClassOf, Look } from './names.ts';

const SOURCE = readFileSync(path.join(import.meta.dirname, 'look.css'), 'utf8');

/** The sheet for one generation: its class names, no comments, no needless white space. */
export function styleSheet(classOf: ClassOf): string {
  return (
    SOURCE.replace(/\/\*.*?\*\//gs, '')
      .replace(/\.([a-z][a-z-]*)/g, (_whole, look: Look) => `.${classOf(look).split(' ')[0]}`)
      .replace(/\s+/g, ' ')
      // A blank before a colon may stand between two selectors.
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .trim()
  );
}
