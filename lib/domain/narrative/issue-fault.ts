import type * as z from 'zod/mini';
import type { Fault, FaultCode, FieldPath } from './fault.ts';

type Issue = z.core.$ZodIssue;

const EXPECTED: Record<string, FaultCode> = {
  string: 'not-text',
  number: 'not-number',
  int: 'not-number',
  array: 'not-list',
  object: 'not-map',
};

const FORMATS: Record<string, FaultCode> = { date: 'not-a-day' };

/**
 * What a schema's issue says, in the narrative's own terms.
 * @param data what was parsed: tells a missing field from one of another kind
 */
export function faultOf(issue: Issue, data: unknown): Fault {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const fault = (code: FaultCode, values: Fault['values'] = {}): Fault => ({ code, path, values });
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'unknown-field', path: [...path, issue.keys[0] ?? ''], values: {} };
    case 'invalid_type':
      return fault(valueAt(data, path) == null ? 'missing' : (EXPECTED[issue.expected] ?? 'not-map'));
    case 'invalid_value':
      return valueAt(data, path) == null
        ? fault('missing')
        : fault('not-allowed', { allowed: issue.values.join(', ') });
    case 'too_small':
      return fault(issue.origin === 'string' ? 'empty' : issue.origin === 'array' ? 'too-few' : 'out-of-range');
    case 'too_big':
      return fault(sizeFault(issue.origin), { most: Number(issue.maximum) });
    case 'invalid_format':
      return fault(FORMATS[issue.format] ?? (path.at(0) === 'signature' ? 'not-base64' : 'not-an-id'));
    case 'custom':
      return fault(issue.params?.fault as FaultCode);
    default:
      return fault('not-map');
  }
}

const sizeFault = (origin: string): FaultCode =>
  origin === 'string' ? 'too-long' : origin === 'array' ? 'too-many' : 'out-of-range';

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}
