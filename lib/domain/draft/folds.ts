import type { EditorKind } from '../pages/editor.ts';
import type { Network } from '../profile/reading.ts';

/** Where a text is cut in the feed until somebody opens it. */
export interface Fold {
  form: 'phone' | 'computer';
  /** Characters that show, about. */
  at: number;
}

/**
 * Where "…more" falls. LinkedIn never said it; these are the ends of what was observed for posts (2020–2026). For its
 * comments and for XING nobody has published anything, so nothing is claimed.
 */
export function foldsOf(network: Network, kind: EditorKind): readonly Fold[] {
  if (network !== 'linkedin' || kind !== 'post') return [];
  return [
    { form: 'phone', at: 140 },
    { form: 'computer', at: 210 },
  ];
}
