import { withBeside } from './dense/beside.ts';
import { wrapped } from './dense/wrapped.ts';
import { withAtomicClasses } from './look/atomic-classes.ts';
import { addressOf, type SamplePage } from './page.ts';
import type { Person } from './person.ts';
import { nadiaRahimi } from './persons/nadia-rahimi.ts';
import { renderPage } from './render.ts';

/** Characters of the page that the costs are measured on. */
const RICH = 400_000;

/** What makes the page as dense as the site's own, within the bounds of `dense/figures.ts`. */
const DENSITY = {
  E: { depth: 3, bytes: 91, times: 4 },
  S: { depth: 0, bytes: 126, times: 5 },
};

/** How often what the person did stands there, on a page of one unit; of skills a page shows few. */
const UNIT = { experience: 1, education: 0.4, certifications: 0.4, recommendations: 0.6, posts: 1, interests: 0.8 };

export interface RichPage {
  page: SamplePage;
  address: string;
  html: string;
}

/** One rich profile, with as many other people beside it as it takes to the full weight. */
export function richPage(generation: SamplePage['generation']): RichPage {
  const { depth, bytes, times } = DENSITY[generation];
  const page = pageOf(generation, times);
  const alone = wrapped(renderPage(page), depth);
  for (let beside = 1; ; beside++) {
    const html = withAtomicClasses(withBeside(alone, beside, generation), bytes);
    if (html.length >= RICH) return { page, address: addressOf(page), html };
  }
}

function pageOf(generation: SamplePage['generation'], times: number): SamplePage {
  const all = Number.POSITIVE_INFINITY;
  const limits = { experience: all, education: all, skills: 5, languages: 2, certifications: all };
  return { generation, person: richer(nadiaRahimi, times), language: 'en', viewer: 1, limits };
}

/** Repeats what the page shows; every copy has a number in its name, so that no two entries are the same. */
function richer(person: Person, times: number): Person {
  const numbered = (text: string, copy: number) => (copy === 0 ? text : `${text} ${copy + 1}`);
  const copies = <Entry>(
    entries: readonly Entry[],
    unit: number,
    rename: (entry: Entry, copy: number) => Entry,
  ): Entry[] =>
    Array.from({ length: Math.ceil(times * unit) }, (_, copy) => entries.map((entry) => rename(entry, copy))).flat();
  const titled = <Entry extends { title: string }>(entry: Entry, copy: number): Entry => ({
    ...entry,
    title: numbered(entry.title, copy),
  });
  const { received, given } = person.recommendations;
  return {
    ...person,
    experience: copies(person.experience, UNIT.experience, (one, copy) => ({
      ...one,
      company: numbered(one.company, copy),
    })),
    education: copies(person.education, UNIT.education, (one, copy) => ({
      ...one,
      school: numbered(one.school, copy),
    })),
    certifications: copies(person.certifications, UNIT.certifications, titled),
    recommendations: {
      received: copies(received, UNIT.recommendations, (one, copy) => ({ ...one, author: numbered(one.author, copy) })),
      given,
    },
    posts: copies(person.posts, UNIT.posts, (one, copy) => ({ ...one, text: numbered(one.text, copy) })),
    interests: copies(person.interests, UNIT.interests, (one, copy) => ({ ...one, name: numbered(one.name, copy) })),
  };
}
