import type { ExportRows } from '../network-export/rows.ts';

/** What of an export can be taken into the journal; the user ticks. */
export const IMPORT_PARTS = ['contacts', 'messages', 'invitations', 'own'] as const;
export type ImportPart = (typeof IMPORT_PARTS)[number];

/** How many rows of each part there are. */
export function partCounts(rows: ExportRows): Record<ImportPart, number> {
  return {
    contacts: rows.connections.filter(({ person }) => person.key !== null).length,
    messages: rows.messages.filter(({ others }) => others.length === 1 && others[0]?.key).length,
    invitations: rows.invitations.filter(({ person, direction }) => direction === 'sent' && person.key !== null).length,
    own: rows.shares.length + rows.reposts.length + rows.comments.length,
  };
}
