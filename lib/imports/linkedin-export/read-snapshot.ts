import type { TableId } from '../../domain/network-export/rows.ts';
import { columnPlaces } from './find-table.ts';
import { addResult, blankContent, type TableContent } from './read-table.ts';
import type { ImportWishes } from './table-reader.ts';
import { TABLES } from './tables/index.ts';

/** LinkedIn's names for the tables in answers of its data portability interface. */
const DOMAINS: Record<string, TableId> = {
  PROFILE: 'profile',
  POSITIONS: 'positions',
  EDUCATION: 'education',
  SKILLS: 'skills',
  CONNECTIONS: 'connections',
  INVITATIONS: 'invitations',
  INBOX: 'messages',
  MEMBER_SHARE_INFO: 'shares',
  ALL_COMMENTS: 'comments',
  ALL_LIKES: 'reactions',
};

/**
 * Reads what LinkedIn's interface for members' own data answers: the same rows as in the files, their keys being the
 * headers.
 * @returns null where the file is no such answer
 */
export function readSnapshot(path: string, text: string, wishes: ImportWishes): TableContent[] | null {
  const elements = recordsIn(parsed(text), 'elements');
  const known = elements.flatMap((element) => {
    const reader = TABLES.find(({ table }) => table === DOMAINS[String(element.snapshotDomain)]);
    return reader ? [{ reader, rows: recordsIn(element, 'snapshotData') }] : [];
  });
  if (known.length === 0) return null;
  return known.map(({ reader, rows }) => {
    const content = blankContent(path, reader);
    for (const [at, row] of rows.entries()) {
      const headers = Object.keys(row);
      const { cellsOf } = columnPlaces(headers, reader);
      const origin = { file: path, line: at + 1 };
      addResult(
        content,
        reader.read(cellsOf(headers.map((header) => String(row[header] ?? ''))), origin, wishes),
        origin,
      );
    }
    return content;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The objects in a list of an object; none where there is no such list. */
function recordsIn(value: unknown, key: string): Record<string, unknown>[] {
  if (!isRecord(value)) return [];
  const list: unknown = value[key];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
