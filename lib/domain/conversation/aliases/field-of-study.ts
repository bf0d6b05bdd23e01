import { FIELDS_OF_STUDY } from './fields-of-study.ts';

/** Between a degree and its field: "Master of Science, Mechanical Engineering", "Diplom - Maschinenbau". */
const BETWEEN = /[,;:|·/()\n]|\s[-–—]\s/u;

/** A degree in front of its field: "MSc in Physics", "Diplom-Ingenieur Maschinenbau", "Studium der Informatik". */
const DEGREE =
  /^(?:(?:bachelor|master|doctor|doktor)(?:['’]?s)?(?:\s+(?:degree|of\s+(?:science|arts|engineering|business administration|education)))?|(?:b|m)\.?\s?(?:sc|a|eng)\.?|(?:dipl|mag)\.?(?:-?(?:ing|kfm|kffr|inf|phys|psych)\.?)?|diplom(?:-?(?:ingenieur|kaufmann|kauffrau)(?:in)?)?|magister|ph\.?\s?d\.?|studium|abgeschlossenes studium|hochschulstudium|degree|studies)(?=\s|$)\s*(?:in|der|des|im fach|of)?\s*/iu;

/**
 * The field of study in a line of education, where it is one that is known by name.
 * @returns verbatim words of the line; null = none is recognized
 */
export function fieldIn(degree: string): string | null {
  for (const part of degree.split(BETWEEN)) {
    const piece = part.trim();
    for (const words of [piece, piece.replace(DEGREE, '')]) if (FIELDS_OF_STUDY.knows(words)) return words;
  }
  return null;
}
