import { excerpt } from '../../../language/excerpt.ts';
import { sentenceSpans } from '../../../language/sentences.ts';
import { defineCheck } from '../check.ts';
import { NOT_APPLICABLE } from '../measures/outcome.ts';

/** A year this much older than today is no present any more. */
const YEARS = 3;

const NOW =
  /(?<!\p{L})(?:aktuell\p{L}*|derzeit\p{L}*|zurzeit|zur zeit|momentan|currently|at present|at the moment)(?!\p{L})/iu;
/** "seit 2014" and "founded in 2014" are true today. */
const YEAR =
  /(?<!(?:seit|since|ab|from|gegründet|founded|eröffnet|opened)(?: \p{L}+){0,2} )(?<!\p{N})((?:19|20)\d\d)(?!\p{N})/giu;

export const xingUpToDate = defineCheck({
  id: 'XI-18',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 2, sales: 1, recruiter: 2, employee: 2 },
  minutes: 10,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; gezählt ab der eigenen Bestätigung hier im Coach. Die Fristen, 6 und 18 Monate, sind unsere eigenen.',
      en: 'Convention; counted from your own confirmation here in the coach. The limits of 6 and 18 months are our own.',
    },
  },
  wording: {
    de: {
      name: 'Aktualität',
      fail: 'Das Profil wirkt nicht mehr aktuell',
      partial: 'Die letzte Durchsicht ist über 6 Monate her',
      advice:
        'Stationen, „Über mich“ und Kontaktdaten durchgehen, Überholtes ändern und danach hier bestätigen. Ein Profil, das niemand mehr pflegt, ist besser gelöscht.',
      reason:
        'Ein überholter Stand fällt auf den Betrieb zurück: Anfragen gehen an die falsche Stelle oder bleiben liegen.',
      good: 'Durchgesehen im letzten Halbjahr',
      bad: '„Aktuell: Umstellung auf die Norm von 2014“',
    },
    en: {
      name: 'Up to date',
      fail: 'The profile no longer looks current',
      partial: 'The last review is over 6 months old',
      advice:
        'Go through positions, “About me” and contact details, change what is outdated, then confirm here. A profile nobody looks after is better deleted.',
      reason: 'Outdated details reflect on the company: inquiries go to the wrong place or stay unanswered.',
      good: 'Reviewed within the last six months',
      bad: '“Currently: converting to the 2014 standard”',
    },
  },
  judge(reading, { today, confirmedCurrent }) {
    const stale = staleSentence(reading.about ?? '', Number(today.slice(0, 4)));
    if (stale !== null) return { outcome: 'fail', evidence: [{ quote: stale, place: 'about' }] };
    if (confirmedCurrent === null) return NOT_APPLICABLE;
    const age = monthsBetween(confirmedCurrent, today);
    return { outcome: age <= 6 ? 'pass' : age <= 18 ? 'partial' : 'fail', evidence: [] };
  },
  examples: {
    pass: { reading: {}, context: { today: '2026-11-24', confirmedCurrent: '2026-06-01' } },
    partial: { reading: {}, context: { today: '2026-11-24', confirmedCurrent: '2025-10-01' } },
    fail: { reading: { about: 'Aktuell: Umstellung auf die Norm von 2014.' }, context: { today: '2026-11-24' } },
  },
});

/** The first sentence that calls a year long past the present. */
function staleSentence(text: string, year: number): string | null {
  for (const { text: sentence, at } of sentenceSpans(text)) {
    const years = [...sentence.matchAll(YEAR)].map((match) => Number(match[1]));
    if (NOW.test(sentence) && years.length > 0 && Math.max(...years) <= year - YEARS) return excerpt(text, at, 0);
  }
  return null;
}

/** Whole months from one 'YYYY-MM-DD' to a later one. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
