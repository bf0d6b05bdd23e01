import type { Surface } from '../browser/surface.ts';

/** One step of the report, as it reads when it is open. */
interface Step {
  title: string;
  /** "5 Min". */
  duration: string;
  quotes: { text: string; source: string }[];
  advice: string;
  reason: string;
  questions: string[];
}

/** The report as a reader has it before them. */
export interface Report {
  person: string;
  sentence: string;
  steps: Step[];
  /** Heads of the folded rows: further findings, strengths, what was not seen. */
  rows: string[];
}

/** Reads the report off the surface; opens one step after the other for it. */
export async function reportOn(surface: Surface): Promise<Report> {
  const { titles, ...head } = await surface.run(readHead);
  const steps: Step[] = [];
  for (const [index, title] of titles.entries()) {
    if (!(await surface.run(isOpen, index))) await surface.click('button', title);
    steps.push(await surface.run(readStep, index));
  }
  return { ...head, steps };
}

function readHead(roots: (Document | ShadowRoot)[]) {
  const texts = (selector: string) =>
    [...(roots[0]?.querySelectorAll<HTMLElement>(selector) ?? [])].map((element) => element.textContent.trim());
  return {
    person: texts('.bar-title bdi')[0] ?? '',
    sentence: texts('h1')[0] ?? '',
    titles: texts('ol > li .finding-title'),
    rows: texts('.fold-head, .fold-plain'),
  };
}

function isOpen(roots: (Document | ShadowRoot)[], index: number): boolean {
  return roots[0]?.querySelectorAll('ol > li')[index]?.querySelector('form, .finding-body') !== null;
}

function readStep(roots: (Document | ShadowRoot)[], index: number): Step {
  const step = roots[0]?.querySelectorAll('ol > li')[index];
  const texts = (selector: string) =>
    [...(step?.querySelectorAll<HTMLElement>(selector) ?? [])].map((element) => element.textContent.trim());
  const sources = texts('figcaption');
  return {
    title: texts('.finding-title')[0] ?? '',
    duration: texts('.finding-head [aria-hidden]')[0] ?? '',
    quotes: texts('blockquote').map((text, place) => ({ text, source: sources[place] ?? '' })),
    advice: texts('.finding-text > p:not(.why, .meta)')[0] ?? '',
    reason: texts('.why')[0] ?? '',
    questions: texts('form label'),
  };
}
