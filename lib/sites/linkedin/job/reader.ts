import type { JobReading } from '../../../domain/pages/job.ts';
import { visibleLines } from '../../dom/lines.ts';
import { isTooLarge } from '../../dom/size.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { linkedCompany } from '../company/address.ts';
import { pageLanguage } from '../profile/language.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { screenAt } from '../screen.ts';
import { jobNumber } from './address.ts';
import { JOB } from './locators.ts';
import { structuredJob } from './structured.ts';

const FIELDS = ['company', 'location', 'text'] as const;

/** A job advert, on its own page or chosen in a list: as much as a recruiter's opening can be taken from. Unverified. */
export const linkedinJob = defineReader<JobReading>({
  network: 'linkedin',
  kind: 'job',
  at: (url) => jobNumber(url) !== null,
  *steps(root, url): Steps<ReadResult<JobReading>> {
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    yield;
    const number = jobNumber(url);
    const screen = screenAt(root, url);
    if (!screen) return { ok: false, refusal: 'changing', found: 'another screen' };
    const pane = screen.querySelector(JOB.panes) ?? screen;
    const structured = structuredJob(root);
    const heading = titleOf(pane, number ?? '');
    const title = structured?.title ?? (heading ? lineOf(heading) : '');
    if (heading && isAnothers(heading, number)) return { ok: false, refusal: 'changing', found: 'another advert' };
    const company = [...pane.querySelectorAll(JOB.companyLinks)].find((link) => lineOf(link) !== '');
    const body = [...pane.querySelectorAll(JOB.texts)].find((each) => lineOf(each) !== '');
    // "This page doesn't exist" is a heading, too; an advert says who or what as well.
    const isAdvert = title !== '' && (structured !== null || company !== undefined || body !== undefined);
    if (!isAdvert) return { ok: false, refusal: whyNoHead(root, url), found: 'no advert' };
    yield;
    const reading: JobReading = {
      network: 'linkedin',
      kind: 'job',
      language: pageLanguage(root),
      path: number === null ? null : `/jobs/view/${number}/`,
      title,
      company: structured?.company ?? (company ? lineOf(company) : null),
      companyPath: company ? linkedCompany(company) : null,
      location: structured?.location ?? (heading ? placeBelow(heading, pane) : null),
      text: body ? textOf(body) : null,
      missing: [],
    };
    reading.missing = FIELDS.filter((field) => reading[field] === null);
    const isStill = heading === null || (heading.isConnected && (structured !== null || lineOf(heading) === title));
    return isStill ? { ok: true, reading } : { ok: false, refusal: 'changing', found: 'another advert' };
  },
});

/** The link to the advert itself, or the pane's first heading. A link to another advert is another advert. */
function titleOf(pane: Element, number: string): Element | null {
  const own = [...pane.querySelectorAll(JOB.jobLinks)].filter((link) => link.getAttribute('href')?.includes(number));
  const headings = [...pane.querySelectorAll('h1, h2')];
  return [...headings.slice(0, 1), ...own, ...headings].find((each) => lineOf(each) !== '') ?? null;
}

/** True where the title leads to another advert than the address names. */
function isAnothers(heading: Element, number: string | null): boolean {
  const link = heading.closest(JOB.jobLinks) ?? heading.querySelector(JOB.jobLinks);
  const shown = /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/.exec(link?.getAttribute('href') ?? '')?.[1];
  return shown !== undefined && shown !== number;
}

/** Below the title stands one line of facts, parted by dots; the first is the place. */
function placeBelow(heading: Element, pane: Element): string | null {
  const lines = visibleLines(pane, (element) => element.matches('[role="button"], nav'));
  const at = lines.findIndex(({ block }) => heading.contains(block) || block.contains(heading));
  const facts = lines.slice(at + 1, at + 4).find(({ text }) => / [·•] /.test(text));
  return facts?.text.split(/ [·•] /)[0]?.trim() ?? null;
}
