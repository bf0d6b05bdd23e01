import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { ageIn } from '../../../languages/site-words/age.ts';
import { countBeside } from '../../../languages/site-words/counts.ts';
import { ACTOR_HREF, FEED } from './locators.ts';
import { beginsWith } from './words.ts';

/** One line of the block that says who wrote a post. */
export interface ActorLine {
  text: string;
  /** Where it stands; only the line with the age shows who may see the post. */
  element: Element;
}

export interface Actor {
  author: string;
  authorPath: string | null;
  authorHeadline: string | null;
  age: string | null;
  promoted: boolean;
}

/** A badge behind the name: "• 2nd", "· Following". */
const BADGE = /^[•·]/;
/** Longer ages there are none: "vor 11 Monaten". */
const LONGEST_AGE = 24;

/**
 * Who wrote the post, from the lines in their order: name, badge, headline, age.
 * @param lines the name first
 * @param href of the link around the name
 */
export function actorFrom(lines: readonly ActorLine[], href: string | null, language: PageLanguage): Actor | null {
  const [name, ...rest] = lines;
  const author = name?.text.replace(/\s*[•·].*$/, '').trim();
  if (!author) return null;
  const authorPath = actorPath(href);
  const facts = rest.filter(({ text }) => text !== '' && !BADGE.test(text));
  const dated = facts.findLast((line) => ageOf(line, language) !== null);
  const advert = dated ? undefined : advertLine(facts, isOrganization(authorPath), language);
  const headline = facts.find((line) => line !== dated && line !== advert);
  return {
    author,
    authorPath,
    authorHeadline: headline && !isFollowers(headline.text, authorPath, language) ? headline.text : null,
    age: dated ? ageOf(dated, language) : null,
    promoted: advert !== undefined,
  };
}

/** '/in/slug/' or '/company/slug/', whatever stands behind it; null for any other link. */
export function actorPath(href: string | null): string | null {
  const match = ACTOR_HREF.exec(href ?? '');
  return match ? `/${match[1]}/${match[2]}/` : null;
}

/** The age as shown, without who may see the post and whether it was edited. */
function ageOf({ text, element }: ActorLine, language: PageLanguage): string | null {
  const age = ageIn(text, language);
  if (age !== null) return age;
  // In words that no table knows: "just now •", with or without the icon.
  const [first = ''] = text.split(/[•·]/);
  if (first.trim() === '' || first.length > LONGEST_AGE) return null;
  const isAge = /^[^•·]*\d[^•·]*[•·]\s*$/.test(text) || element.querySelector(FEED.audienceIcon) !== null;
  return isAge ? first.trim() : null;
}

/**
 * The line that says "promoted", in the place of the age: by its words, or because only adverts have none.
 * People may have a headline, so of theirs a second line is needed; companies show their followers at most.
 */
function advertLine(facts: readonly ActorLine[], organization: boolean, language: PageLanguage): ActorLine | undefined {
  const last = facts.at(-1);
  if (!last) return undefined;
  const named = facts.find(({ text }) => text.length < 80 && beginsWith(text, language, 'promoted'));
  if (named) return named;
  return facts.length > 1 || (organization && !/^\d/.test(last.text)) ? last : undefined;
}

const isOrganization = (path: string | null) => path !== null && !path.startsWith('/in/');

/** "7,116 followers" is no headline; nor is anything else a company shows there. */
function isFollowers(text: string, path: string | null, language: PageLanguage): boolean {
  return isOrganization(path) || countBeside(text, 'followers', language) !== null;
}
