import type { CompanyReading } from '../../../domain/pages/company.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { countBeside } from '../../../languages/site-words/counts.ts';
import { isOneOf } from '../../../languages/site-words/fold.ts';
import { companyWords, wordsOf } from '../../../languages/site-words/xing-words.ts';
import { textOf } from '../../dom/text.ts';
import { type PageLine, pageLines, paragraphsOf } from '../profile/lines.ts';
import { isOutward, outwardLinks } from '../profile/outward.ts';
import { COMPANY } from './locators.ts';

/** The company's own lines: nothing of people, posts and adverts. */
export const companyLines = (screen: Element): PageLine[] =>
  pageLines(screen).filter(({ block }) => {
    const other = block.closest(COMPANY.others);
    return other === null || other.contains(screen);
  });

/** The first heading is the name; tabs stand in bars that have no line. */
export const nameLine = (lines: readonly PageLine[]): PageLine | null => lines.find(({ heading }) => heading) ?? null;

/** "1.234 Follower" */
export function followersIn(lines: readonly PageLine[], language: PageLanguage): number | null {
  const counts = lines.map(({ text }) => countBeside(text, 'followers', language));
  return counts.find((count) => count !== null) ?? null;
}

/** "51-200 Mitarbeiter", a range as XING has them; a bare number may count the members among them. */
export function sizeIn(lines: readonly PageLine[], language: PageLanguage): string | null {
  const words = companyWords(language, 'employees');
  const line = lines.find(({ text }) => {
    const behind = /^\d[\d.,]*\s?(?:[-–]|bis|to)\s?\d[\d.,]*\s+(\D{4,20})$/.exec(text)?.[1];
    return behind !== undefined && isOneOf(behind, words);
  });
  return line?.text ?? null;
}

/** The text of its own: below the heading that says so, in the box of both, up to the next heading. */
export function aboutIn(screen: Element, lines: readonly PageLine[], language: PageLanguage): string | null {
  const named = screen.querySelector(COMPANY.about);
  if (named) return textOf(named) || null;
  const at = lines.findIndex(({ text, heading }) => heading && isOneOf(text, wordsOf(language, 'companyAbout')));
  const heading = lines[at];
  if (!heading) return null;
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => line.heading);
  const words = boxWith(heading.block, end < 0 ? below : below.slice(0, end)).filter(
    ({ block }) => block.tagName === 'P',
  );
  return (
    paragraphsOf(words)
      .map(({ text }) => text)
      .join('\n') || null
  );
}

/** Those of the lines that stand in the smallest box around a heading that holds any. */
function boxWith(heading: Element, lines: readonly PageLine[]): PageLine[] {
  for (let box = heading.parentElement; box; box = box.parentElement) {
    const around = box;
    const held = lines.filter(({ block }) => around.contains(block));
    if (held.length > 0) return held;
  }
  return [];
}

/** The address beside the label, else the only one beside a mail address (so in 2024 or later); null where several could be it. */
export function websiteIn(screen: Element, label: string | undefined): CompanyReading['website'] {
  const named = label
    ? [...screen.querySelectorAll('a[href^="http"]')].find((link) => said(link) === label)
    : undefined;
  if (named && isOutward(named.getAttribute('href') ?? '')) return named.getAttribute('href');
  const mail = screen.querySelector(COMPANY.mail);
  for (let box = mail?.parentElement ?? null; box && screen.contains(box); box = box.parentElement) {
    const links = outwardLinks(box);
    if (links.length > 0) return links.length === 1 ? (links[0] ?? null) : null;
  }
  return null;
}

const said = (link: Element): string => (link.textContent ?? '').trim();
