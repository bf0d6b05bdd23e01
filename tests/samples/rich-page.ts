import { withAtomicClasses } from './look/atomic-classes.ts';
import { addressOf, type SamplePage } from './page.ts';
import type { Person } from './person.ts';
import { nadiaRahimi } from './persons/nadia-rahimi.ts';
import { renderPage } from './render.ts';

/** Characters of the page that the costs are measured on: as many as a rich profile has. */
const RICH = 400_000;

/**
 * Characters an element on saved profiles: 126 on generation S (April 2026), where style comes as many short classes an
 * element, 87 to 93 on generation E (2024 and 2025).
 */
const WEIGHT = { S: 126, E: 90 };

export interface RichPage {
  page: SamplePage;
  address: string;
  html: string;
}

/** One rich profile: the same person with as many entries of every kind as it takes. */
export function richPage(generation: SamplePage['generation']): RichPage {
  for (let times = 1; ; times++) {
    const page = pageOf(generation, times);
    const bare = renderPage(page);
    const html = withAtomicClasses(bare, elementsIn(bare) * WEIGHT[generation]);
    if (html.length >= RICH) return { page, address: addressOf(page), html };
  }
}

const elementsIn = (html: string): number => html.slice(html.indexOf('<body')).match(/<[a-z]/g)?.length ?? 0;

function pageOf(generation: SamplePage['generation'], times: number): SamplePage {
  const all = Number.POSITIVE_INFINITY;
  const limits = { experience: all, education: all, skills: all, languages: 2, certifications: all };
  return { generation, person: richer(nadiaRahimi, times), language: 'en', viewer: 1, limits };
}

/** Repeats what the page shows; every copy has a number in its name, so that no two entries are the same. */
function richer(person: Person, times: number): Person {
  const numbered = (text: string, copy: number) => (copy === 0 ? text : `${text} ${copy + 1}`);
  const copies = <Entry>(entries: readonly Entry[], rename: (entry: Entry, copy: number) => Entry): Entry[] =>
    Array.from({ length: times }, (_, copy) => entries.map((entry) => rename(entry, copy))).flat();
  const titled = <Entry extends { title: string }>(entry: Entry, copy: number): Entry => ({
    ...entry,
    title: numbered(entry.title, copy),
  });
  return {
    ...person,
    experience: copies(person.experience, (one, copy) => ({ ...one, company: numbered(one.company, copy) })),
    education: copies(person.education, (one, copy) => ({ ...one, school: numbered(one.school, copy) })),
    skills: copies(person.skills, numbered),
    certifications: copies(person.certifications, titled),
    projects: copies(person.projects, titled),
    publications: copies(person.publications, titled),
    featured: copies(person.featured, (one, copy) => ({ ...titled(one, copy), href: `${one.href}#${copy}` })),
    posts: copies(person.posts, (one, copy) => ({ ...one, text: numbered(one.text, copy) })),
    interests: copies(person.interests, (one, copy) => ({ ...one, name: numbered(one.name, copy) })),
  };
}
