import { graphemeCount } from '../../../language/graphemes.ts';
import { defineCheck } from '../check.ts';
import { UNREADABLE } from '../measures/outcome.ts';
import { decodedSlug } from '../measures/slug.ts';

/** Six or more hexadecimal characters with a digit among them ("-4b81a9127"), or a number nobody is called by. */
const AUTOMATIC = /-(?=[0-9a-f]*\d)[0-9a-f]{6,}$|-\d{5,}[a-z0-9]*$/iu;

/** The network's own id instead of a name: a link inside LinkedIn, not the address people see. */
const MEMBER_ID = /^acoaa/i;

/** Longest address that is still easy to type. */
const LONGEST = 40;

export const linkedinProfileAddress = defineCheck({
  id: 'LI-04',
  network: 'linkedin',
  dimension: 'identity',
  weights: { executive: 1, sales: 2, recruiter: 1, employee: 1 },
  minutes: 5,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. An 20 öffentlichen Adressen gesehen: LinkedIn hängt von sich aus 8 oder 9 Zeichen an. Die Grenze von 40 Zeichen ist unsere eigene.',
      en: 'Convention. Seen in 20 public addresses: LinkedIn itself appends 8 or 9 characters. The limit of 40 characters is our own.',
    },
  },
  wording: {
    de: {
      name: 'Profiladresse',
      fail: 'Die Profiladresse endet mit Zufallszeichen',
      partial: 'Die Profiladresse ist lang oder hat Umlaute',
      advice:
        'Unter „Öffentliches Profil & URL“ auf vorname-nachname kürzen, Umlaute ausgeschrieben. Ist der Name vergeben, ein Wort zum Beruf anhängen. Danach den Link in der Mail-Signatur erneuern.',
      reason:
        'Die Adresse steht auf Visitenkarten und in Signaturen. Kurz lässt sie sich vorlesen und abtippen; aus einem kopierten „ü“ wird „%C3%BC“.',
      lift: 'Die Adresse dorthin setzen, wo neue Kontakte entstehen: auf die Visitenkarte und die letzte Folie.',
      good: 'linkedin.com/in/miriam-hofstetter',
      bad: 'linkedin.com/in/miriam-hofstetter-4b81a9127',
    },
    en: {
      name: 'Profile address',
      fail: 'The profile address ends in random characters',
      partial: 'The profile address is long or has umlauts',
      advice:
        'Under “Public profile & URL,” shorten it to firstname-lastname in plain letters. If that is taken, add a word about your work. Then renew the link in your e-mail signature.',
      reason:
        'The address is on business cards and in signatures. If it is short, people can read it out and type it; accents turn into percent signs when copied.',
      lift: 'Put the address where new contacts are made: on your business card and your last slide.',
      good: 'linkedin.com/in/miriam-hofstetter',
      bad: 'linkedin.com/in/miriam-hofstetter-4b81a9127',
    },
  },
  judge({ path }) {
    const slug = decodedSlug(path ?? '');
    if (path === null || slug === '' || MEMBER_ID.test(slug)) return UNREADABLE;
    const evidence = [{ quote: path, place: 'address' as const }];
    if (AUTOMATIC.test(slug)) return { outcome: 'fail', evidence };
    const unhandy = graphemeCount(slug) > LONGEST || /[^a-z0-9-]/i.test(slug);
    return { outcome: unhandy ? 'partial' : 'pass', evidence };
  },
  examples: {
    pass: { reading: { path: '/in/miriam-hofstetter/' } },
    partial: { reading: { path: '/in/j%C3%B6rg-m%C3%BCller/' } },
    fail: { reading: { path: '/in/miriam-hofstetter-4b81a9127/' } },
  },
});
