import type { Fault } from './fault.ts';
import { faultOf } from './issue-fault.ts';
import { FORM, Narrative } from './narrative.ts';
import { brokenReferences } from './references.ts';

export type Parsed = { ok: true; narrative: Narrative } | { ok: false; faults: readonly [Fault, ...Fault[]] };

/**
 * A narrative from data of unknown origin: a file, the editor, the database.
 * @returns every fault at once, in the order of the form, so that an editor can mark its fields
 */
export function parseNarrative(data: unknown): Parsed {
  const form = formFault(data);
  if (form) return { ok: false, faults: [form] };
  const parsed = Narrative.safeParse(data);
  if (!parsed.success) return refused(parsed.error.issues.map((issue) => faultOf(issue, data)));
  const broken = brokenReferences(parsed.data);
  return broken.length > 0 ? refused(broken) : { ok: true, narrative: parsed.data };
}

const refused = ([first, ...rest]: Fault[]): Parsed => ({
  ok: false,
  faults: [first ?? { code: 'not-map', path: [], values: {} }, ...rest],
});

/** Before anything else: a file of another form has faults that only its form explains. */
function formFault(data: unknown): Fault | null {
  const form = typeof data === 'object' && data !== null && 'form' in data ? data.form : undefined;
  if (form === FORM) return null;
  return { code: typeof form === 'number' && form > FORM ? 'newer-form' : 'other-form', path: ['form'], values: {} };
}
