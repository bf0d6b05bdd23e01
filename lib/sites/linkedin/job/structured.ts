import { cleanText } from '../../../domain/language/clean-text.ts';
import { JOB } from './locators.ts';

export interface StructuredJob {
  title: string;
  company: string | null;
  location: string | null;
}

/** A schema.org JobPosting in the page, as data: anything unexpected in it is left out. */
export function structuredJob(root: Document): StructuredJob | null {
  for (const script of root.querySelectorAll(JOB.structured)) {
    const posting = parse(script.textContent ?? '');
    const title = text(posting?.title);
    if (posting?.['@type'] !== 'JobPosting' || title === null) continue;
    const address = at(at(first(posting.jobLocation), 'address'));
    return {
      title,
      company: text(at(posting.hiringOrganization)?.name),
      location: text(address?.addressLocality),
    };
  }
  return null;
}

type Data = Record<string, unknown>;

function parse(json: string): Data | null {
  try {
    return at(JSON.parse(json));
  } catch {
    return null;
  }
}

function at(value: unknown, key?: string): Data | null {
  const inner = key === undefined || value === null ? value : (value as Data)[key];
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Data) : null;
}

const first = (value: unknown): Data | null => at(Array.isArray(value) ? value[0] : value);

const text = (value: unknown): string | null => (typeof value === 'string' ? cleanText(value) || null : null);
