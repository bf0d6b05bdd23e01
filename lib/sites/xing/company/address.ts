import { foldSlug } from '../../words/fold-slug.ts';
import { onXing } from '../host.ts';

/** `pages` until 2026; `companies` in older links, with 'employees' below them (undated). From public code. */
const LINKED = /^\/(pages|companies)\/([^/?#]+)(?:\/([^/?#]*))?/;
/** Pages with the company's own words. `about_us` is unverified (2026-11). */
const HOME = /^(?:about(?:[-_]us)?)?$/;

/** A company, as an address names it. */
export interface CompanyLink {
  /** Folded, to compare. */
  slug: string;
  /** '/pages/slug/' as the page writes it. */
  path: string;
  /** What hangs below: 'employees', 'jobs' …; '' for the page itself. */
  page: string;
}

/** The company a link belongs to; null for any other link. */
export function companyLink(href: string | null): CompanyLink | null {
  const [, kind = '', slug = '', page = ''] =
    LINKED.exec((href ?? '').replace(/^https?:\/\/(?:www\.)?xing\.com(?=\/)/, '')) ?? [];
  return slug === '' ? null : { slug: foldSlug(slug), path: `/${kind}/${slug}/`, page };
}

/** The company whose page or list of employees stands at an address; null for every other address. */
export function companyAt(url: URL): (CompanyLink & { list: 'home' | 'employees' }) | null {
  const company = onXing(url) ? companyLink(url.pathname) : null;
  if (!company) return null;
  if (HOME.test(company.page)) return { ...company, list: 'home' };
  return company.page === 'employees' ? { ...company, list: 'employees' } : null;
}
