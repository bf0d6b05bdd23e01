import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { labelOrder, type SiteLabels } from '../../../languages/labels.ts';
import { isOneOf } from '../../../languages/site-words/fold.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import { COMPANY } from './locators.ts';

type Detail = keyof SiteLabels['companyDetails'];
const DETAIL_NAMES: readonly Detail[] = ['website', 'industry', 'employees', 'headquarters', 'specialties'];

export interface Details {
  about: string | null;
  website: string | null;
  industry: string | null;
  employees: string | null;
  headquarters: string | null;
  specialties: string[];
}

/** What the page tells under "About": the company's own text, and labels with their values. */
export function readDetails(scope: Element, language: PageLanguage): Details {
  const values: Partial<Record<Detail, string>> = {};
  const lists = scope.querySelectorAll(COMPANY.details);
  for (const term of [...lists].flatMap((list) => [...list.querySelectorAll('dt')])) {
    const name = detailOf(lineOf(term), language);
    const value = valueBehind(term);
    if (name && value !== '') values[name] ??= value;
  }
  return {
    about: aboutText(scope, lists[0] ?? null, language),
    website: values.website ?? null,
    industry: values.industry ?? null,
    employees: values.employees ?? null,
    headquarters: values.headquarters ?? null,
    specialties: splitList(values.specialties ?? ''),
  };
}

function detailOf(label: string, language: PageLanguage): Detail | null {
  for (const { companyDetails } of labelOrder(language)) {
    for (const name of DETAIL_NAMES) if (isOneOf(label, companyDetails[name])) return name;
  }
  return null;
}

function valueBehind(term: Element): string {
  const value = term.nextElementSibling;
  return value?.tagName === 'DD' ? lineOf(value) : '';
}

/** The paragraph above the details, or below a heading that says "About". */
function aboutText(scope: Element, details: Element | null, language: PageLanguage): string | null {
  const section = details?.closest('section') ?? aboutSection(scope, language);
  const paragraph = [...(section?.querySelectorAll('p') ?? [])].find(
    (each) => !each.closest('dl, li, a') && lineOf(each) !== '',
  );
  return paragraph ? textOf(paragraph) : null;
}

function aboutSection(scope: Element, language: PageLanguage): Element | null {
  const words = labelOrder(language).flatMap((labels) => [...(labels.sections.about ?? []), ...labels.overview]);
  const heading = [...scope.querySelectorAll('h2, h3')].find((each) => isOneOf(lineOf(each), words));
  return heading?.closest('section') ?? heading?.parentElement ?? null;
}

/** "Pumps, valves, and service" → three. */
function splitList(text: string): string[] {
  const parts = text.split(/,\s*/).filter((part) => part !== '');
  return parts.map((part, i) => (i === parts.length - 1 && i > 0 ? part.replace(/^(?:and|und|et|e)\s+/, '') : part));
}
