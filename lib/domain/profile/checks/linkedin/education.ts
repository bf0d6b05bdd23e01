import { words } from '../../../language/tokens.ts';
import { type Education, isKnown, stateOf } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

/** Degrees and kinds of schooling that name no field; "Bachelor of Laws" and "MBA" do. */
const NO_FIELD = new Set(
  (
    'bachelor bachelors master masters of arts science sciences degree diplom diploma magister ba bs bsc ma ms msc mag dipl fh ' +
    'uni b.a b.sc m.a m.sc ausbildung berufsausbildung lehre studium abschluss lehrabschluss gesellenbrief meisterbrief ' +
    'staatsexamen apprenticeship vocational training associate doktor doctor dr phd promotion akademischer grad in an der s a b m sc'
  ).split(' '),
);

export const linkedinEducation = defineCheck({
  id: 'LI-20',
  network: 'linkedin',
  dimension: 'proof',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 1 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; steht auf den gängigen Vollständigkeitslisten. Eine Lehre zählt wie ein Studium, Jahre werden nicht verlangt.',
      en: 'Convention; on the common completeness lists. An apprenticeship counts like a degree, years are not asked for.',
    },
  },
  wording: {
    de: {
      name: 'Ausbildung oder Studium',
      fail: 'Ausbildung oder Studium fehlt',
      partial: 'Bei der Ausbildung fehlt das Fach',
      advice:
        'Lehre, Fachschule, Meisterprüfung oder Studium eintragen und das Fach dazuschreiben. Das Feld für die Jahre darf leer bleiben.',
      reason:
        'Mit Menschen aus derselben Berufsschule, Werkstatt oder Hochschule ist ein Gespräch schnell begonnen. Das Fach sagt, was jemand von Grund auf gelernt hat.',
      lift: 'Eine Weiterbildung der letzten Jahre ergänzen; sie zeigt, dass das Lernen weitergeht.',
      good: 'Ausbildung Mechatronik, Berufsschule Wels',
      bad: 'Kein Eintrag',
    },
    en: {
      name: 'Education or training',
      fail: 'No education or training listed',
      partial: 'The field of study or trade is missing',
      advice:
        'Add your apprenticeship, technical school, master craftsman’s exam, or degree, and name the field. The years may stay empty.',
      reason:
        'With people from the same vocational school, workshop, or university, a conversation starts quickly. The field says what you learned from the ground up.',
      lift: 'Add a course from the past few years; it shows that the learning goes on.',
      good: 'Apprenticeship in mechatronics, vocational school in Wels',
      bad: 'No entry',
    },
  },
  judge(reading) {
    if (!isKnown(reading, 'education')) return UNREADABLE;
    const [first] = reading.education;
    if (!first) return { outcome: 'fail', evidence: [nothingAt('education')] };
    const withField = reading.education.find(namesField);
    if (withField)
      return { outcome: 'pass', evidence: [{ quote: withField.degree ?? withField.school, place: 'education' }] };
    if (stateOf(reading, 'education') === 'partial') return UNREADABLE;
    return { outcome: 'partial', evidence: [{ quote: first.degree ?? first.school, place: 'education' }] };
  },
  examples: {
    pass: { reading: { states: { education: 'read' }, education: [entry('Ausbildung, Mechatronik')] } },
    partial: { reading: { states: { education: 'read' }, education: [entry(null)] } },
    fail: { reading: {} },
  },
});

/** "Fachschule für Elektrotechnik": the school's name may say it. */
const FIELD_OF_SCHOOL = /(?<!\p{L})für \p{Lu}/u;

/** A word in another language than ours counts as a field: what could not be understood is not missing. */
function namesField({ school, degree }: Education): boolean {
  if (FIELD_OF_SCHOOL.test(school)) return true;
  return words((degree ?? '').replace(/['’]s(?!\p{L})/gu, '').toLowerCase()).some((word) => !NO_FIELD.has(word));
}

function entry(degree: string | null): Education {
  return { school: 'Berufsschule Wels', degree, start: null, end: null };
}
