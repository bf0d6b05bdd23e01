import { PERSONS } from '../persons/index.ts';
import { miriamHofstetter } from '../persons/miriam-hofstetter.ts';

export interface Somebody {
  name: string;
  /** '/in/slug/' or '/company/slug/' */
  path: string;
}

/** Whose pages these are: she does everything that is done. */
export const ME: Somebody = { name: miriamHofstetter.name, path: `/in/${miriamHofstetter.slug}/` };

const others: Somebody[] = PERSONS.filter(({ slug }) => slug !== miriamHofstetter.slug).map(({ name, slug }) => ({
  name,
  path: `/in/${slug}/`,
}));

export interface SamplePost {
  /** 19 digits, as the site makes them. */
  id: string;
  author: Somebody;
  text: string;
  /** Who is named above the post, since they like it. */
  above: Somebody | null;
  isLiked: boolean;
}

const at = (index: number): Somebody => others[index] ?? ME;
const company: Somebody = { name: 'Wiesbrunn Abfülltechnik', path: '/company/wiesbrunn-abfuelltechnik/' };
const post = (id: string, author: Somebody, text: string, more: Partial<SamplePost> = {}): SamplePost => ({
  id,
  author,
  text,
  above: null,
  isLiked: false,
  ...more,
});

/** The posts of the feed. */
export const POSTS: readonly SamplePost[] = [
  post(
    '7398214405512658945',
    at(2),
    'Zwölf Sensoren, eine Brücke, kein Funkloch mehr. Fragen gern an bruecke@nord.example.',
  ),
  post('7398214405512658946', at(4), 'Eine Waage, die sich selbst nachstellt, ist keine Waage.', { above: at(1) }),
  post('7398214405512658947', company, 'Die neue Halle steht. Ab Januar montieren wir dort Umbausätze für Rundfüller.'),
  post('7398214405512658948', at(5), 'Der beste Lehrling des Jahrgangs kam über ein Praktikum.', { isLiked: true }),
];

/** Who asked to connect, who is suggested, and who is written to. */
export const INVITING: readonly Somebody[] = [at(0), at(3), at(6)];
export const SUGGESTED: readonly Somebody[] = [at(1), at(7)];
export const PARTNER: Somebody = at(0);
