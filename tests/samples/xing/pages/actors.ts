import { PERSONS } from '../../persons/index.ts';
import { member } from '../page.ts';

/** Whoever writes, is listed or is spoken to. */
export interface Actor {
  name: string;
  /** '/profile/Name/' or '/pages/slug/'. */
  path: string;
  occupation: string | null;
  company: { name: string; path: string } | null;
  place: string | null;
}

/** One of the invented people who are on XING. */
export function actor(slug: string): Actor {
  const found = PERSONS.find((one) => one.slug.startsWith(slug));
  if (!found) throw new Error(`nobody is called ${slug}`);
  const { name, location, company, xing } = member(found);
  return {
    name,
    path: `/profile/${xing.path}/`,
    occupation: xing.occupation,
    company: company?.path ? { name: company.name, path: company.path.replace('/company/', '/pages/') } : null,
    place: location,
  };
}

/** People who stand on these pages only. */
const someone = (name: string, occupation: string | null, place: string | null): Actor => ({
  name,
  path: `/profile/${name.replaceAll('ß', 'ss').replaceAll('ü', 'ue').replaceAll(' ', '_')}/`,
  occupation,
  company: null,
  place,
});

export const jorunn = someone('Jorunn Deichgraf', 'Leitung Instandhaltung', 'Husum, Deutschland');
export const pasquale = someone('Pasquale Großmann', 'Schichtführer Abfüllung', 'Ulm, Deutschland');
/** Says nothing about herself. */
export const tilla = someone('Tilla Brüning', null, null);

export const wiesbrunn: Actor = {
  name: 'Wiesbrunn Abfülltechnik GmbH',
  path: '/pages/wiesbrunnabfuelltechnikgmbh/',
  occupation: null,
  company: null,
  place: 'Memmingen',
};
