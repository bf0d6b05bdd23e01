import { LineCounter, parseDocument } from 'yaml';
import type { Fault, FaultCode } from '../../domain/narrative/fault.ts';
import { byteLength } from './byte-length.ts';
import { dataOf } from './document-data.ts';
import type { FileData } from './file-data.ts';

/** Larger than any narrative; a full one of seven themes in two languages takes 60 kB. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** Signs that open a level of their own, at the beginning of one line. */
const MOST_SIGNS = 24;

/**
 * Reads YAML 1.2 or JSON, which is a part of it, as plain data. Neither tags nor anchors mean anything here, no key reaches
 * a prototype, and the time it takes grows with the length of the file only.
 */
export function readDocument(text: string): FileData {
  if (text.length > MOST_BYTES || byteLength(text) > MOST_BYTES) {
    return refused('too-large', null, { most: MOST_BYTES / 1024 / 1024 });
  }
  if (text.trim() === '') return refused('nothing', null);
  const steep = steepLine(text);
  if (steep !== null) return refused('too-deep', steep);
  const lines = new LineCounter();
  const document = parsed(text, lines);
  if (document === null) return refused('torn', null);
  const [error] = document.errors;
  if (error) {
    const code =
      error.code === 'MULTIPLE_DOCS' ? 'several' : error.code === 'RESOURCE_EXHAUSTION' ? 'too-deep' : 'torn';
    return refused(code, lines.linePos(error.pos[0]).line);
  }
  return dataOf(document.contents, (offset) => lines.linePos(offset).line);
}

function parsed(text: string, lineCounter: LineCounter) {
  try {
    // Twins among keys are looked for in `dataOf`: the library compares each with each.
    return parseDocument(text, {
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      lineCounter,
    });
  } catch {
    return null;
  }
}

/** The first line that opens more levels than a narrative has; thousands of them bring the parser to its end. */
function steepLine(text: string): number | null {
  let line = 0;
  for (const [opening] of text.matchAll(/^[ \t?:{[-]*/gm)) {
    line += 1;
    if (opening.length > MOST_SIGNS && opening.replace(/[ \t]+/g, '').replace(/-{3,}$/, '').length > MOST_SIGNS)
      return line;
  }
  return null;
}

const refused = (code: FaultCode, line: number | null, values: Fault['values'] = {}): FileData => ({
  ok: false,
  fault: { code, path: [], values, line },
});
