import type { Person } from '../person.ts';
import { PERSONS } from '../persons/index.ts';
import type { Actor } from './post.ts';

/** One of the invented people as an author. */
export function actor(slug: string): Actor {
  const person = PERSONS.find((candidate) => candidate.slug.startsWith(slug));
  if (!person) throw new Error(`nobody is called ${slug}`);
  return actorOf(person);
}

const actorOf = ({ name, slug, headline }: Person): Actor => ({ name, path: `/in/${slug}/`, headline });

export const wiesbrunn: Actor = {
  name: 'Wiesbrunn Abfülltechnik',
  path: '/company/wiesbrunn-abfuelltechnik/',
  headline: null,
  followers: 3120,
};

export const moorkamp: Actor = {
  name: 'Moorkamp Holzbau',
  path: '/company/moorkamp-holzbau/',
  headline: null,
  followers: 18_640,
};

/** A page that shows no followers. */
export const hafenlicht: Actor = { name: 'Hafenlicht Werft & Dock', path: '/company/hafenlicht/', headline: null };

/** Words of the interface in name and headline: they must not be taken for it. */
export const ines: Actor = {
  name: 'Ines Kommentar-Repost',
  path: '/in/ines-kommentar-repost/',
  headline: 'Anzeigenleiterin | 3 Kinder • Promoted aus Versehen',
};
