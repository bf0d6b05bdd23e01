import { defineCheck } from '../check.ts';
import { UNREADABLE } from '../measures/outcome.ts';

/** Countries that are hardly larger than a city: there the country says enough. */
const CITIES = new Set('AD GI HK LI LU MC MO MT SG SM VA'.split(' '));

export const linkedinLocationAndIndustry = defineCheck({
  id: 'LI-05',
  network: 'linkedin',
  dimension: 'identity',
  weights: { executive: 1, sales: 2, recruiter: 2, employee: 1 },
  minutes: 3,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; beides steht in den verbreiteten Listen für vollständige Profile. Die Branche zeigt LinkedIn nur im Formular, gewertet wird meist der Ort.',
      en: 'Convention; both are on the common lists for complete profiles. LinkedIn shows the industry in the form only, so mostly the location counts here.',
    },
  },
  wording: {
    de: {
      name: 'Ort und Branche',
      fail: 'Als Ort ist nur das Land angegeben',
      partial: 'Die Branche fehlt',
      advice:
        'Über den Stift neben dem Namen Stadt oder Region eintragen, nicht nur das Land. Im selben Formular die Branche wählen: Im Profil ist sie nicht zu sehen, in der Suche wird nach ihr gefiltert.',
      reason:
        'Wer einen Lieferanten, eine Fachperson oder eine Stelle in der Nähe sucht, grenzt nach Ort und Branche ein. Auf das Land allein passen Millionen.',
      lift: 'Wer mehrere Regionen betreut, nennt die übrigen in der Info.',
      good: 'Großraum Stuttgart, Branche Maschinenbau',
      bad: 'Deutschland',
    },
    en: {
      name: 'Location and industry',
      fail: 'The location names only the country',
      partial: 'The industry is missing',
      advice:
        'Use the pencil next to your name to add your city or region, not just the country. Choose your industry in the same form: the profile does not show it, but people filter their search by it.',
      reason:
        'Anyone looking for a supplier, a specialist, or a job nearby narrows the search by location and industry. A country alone fits millions.',
      lift: 'If you cover several regions, name the others in your About text.',
      good: 'Greater Stuttgart, industry: machinery manufacturing',
      bad: 'Germany',
    },
  },
  judge({ location, extra }) {
    const place = location?.trim() ?? '';
    if (place === '') return UNREADABLE;
    const evidence = [{ quote: place, place: 'location' as const }];
    if (countries().has(place.toLowerCase())) return { outcome: 'fail', evidence };
    return { outcome: extra.industry === '' ? 'partial' : 'pass', evidence };
  },
  examples: {
    pass: { reading: { location: 'Großraum Stuttgart' } },
    partial: { reading: { location: 'Linz, Oberösterreich, Österreich', extra: { industry: '' } } },
    fail: { reading: { location: 'Deutschland' } },
  },
});

let known: Set<string> | undefined;

/** Names of countries in the languages of the page, lower case; from the runtime, so that none is missing. */
function countries(): Set<string> {
  if (known) return known;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((it) => !CITIES.has(it));
  known = new Set(['usa', 'uk']);
  for (const language of ['de', 'en', 'fr', 'it']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) known.add(names.of(code)?.toLowerCase() ?? '');
  }
  return known;
}
