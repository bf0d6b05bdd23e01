import type { Look } from '../../../lib/messages/view.ts';

/** A look with nothing to say yet. */
export function emptyLook(address: string, readAt: string): Look {
  return {
    address,
    readAt,
    refusal: null,
    person: null,
    page: null,
    beside: null,
    draft: null,
    tables: null,
    sections: [],
    recruits: false,
    report: null,
  };
}
