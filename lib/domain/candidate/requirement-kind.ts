/** What a requirement is about; it decides how a person is asked for it. */
export type RequirementKind = 'proof' | 'degree' | 'language' | 'terms' | 'work';

/**
 * The first that fits counts: "Englischzertifikat" is a proof, "Studium mit Reisen" a degree. German and English, as an
 * opening writes them; matched against the requirement's own words, never against a person's.
 */
const KINDS: readonly (readonly [RequirementKind, RegExp])[] = [
  [
    'proof',
    /führerschein|fahrerlaubnis|zertifi|bescheinigung|befähigung|sachkunde|fachkunde|approbation|staplerschein|schweißschein|sprengschein|kranschein|jagdschein|befugnis|unterweisung|arbeitserlaubnis|waffenschein|(?<!\p{L})(?:scc|adr|drivers?['’]?s? licen[cs]e|driving licen[cs]e|licen[cs]ed|licen[cs]es?(?! (?:management|manager|server|agreement|cost|fee|sale)s?)|certificat\p{L}*|certified|(?:work )?permit)(?!\p{L})/iu,
  ],
  [
    'degree',
    /(?<!\p{L})(?:\p{L}*studium|\p{L}*ausbildung|\p{L}*abschluss|bachelor|master|diplom\p{L}*|\p{L}*meisterbrief|meistertitel|\p{L}*meisterprüfung|industriemeister\p{L}*|gesellenbrief|gesellenprüfung|\p{L}*lehrabschluss\p{L}*|promotion|lehre als|degree|diploma|apprenticeship|doctorate)(?!\p{L})/iu,
  ],
  [
    'language',
    /(?<!\p{L})(?:deutsch|englisch|französisch|italienisch|spanisch|polnisch|tschechisch|ungarisch|rumänisch|kroatisch|slowenisch|serbisch|türkisch|russisch|ukrainisch|arabisch|niederländisch|portugiesisch|chinesisch|mandarin|german|english|french|italian|spanish|polish|czech|hungarian|romanian|croatian|slovenian|serbian|turkish|russian|ukrainian|arabic|dutch|portuguese|chinese)(?:e[nrs]?|sprach\p{L}*|kenntnis\p{L}*|[- ]?speak\p{L}*)?(?!\p{L})/iu,
  ],
  [
    'terms',
    /reisebereit|reisetätig|(?<!\p{L})reisen(?!\p{L})|schichtarbeit|schichtbereit|schichtbetrieb|schichtdienst|nachtdienst|wochenenddienst|rufbereit|bereitschaftsdienst|montageeinsätze|außendienst|vor ort|umzug|wohnort|vollzeit|teilzeit|(?<!\p{L})(?:willing\p{L}*|travel(?:l?ing)?|shift work|shifts|night shifts?|on[- ]call|relocat\p{L}*|on[- ]site|full[- ]time|part[- ]time)(?!\p{L})/iu,
  ],
];

/** A skill or a task, unless its words say otherwise. */
export function requirementKind(requirement: string): RequirementKind {
  return KINDS.find(([, pattern]) => pattern.test(requirement))?.[0] ?? 'work';
}
