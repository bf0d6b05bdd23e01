import { words } from '../../../language/tokens.ts';

const FORMS =
  'ag gmbh mbh ggmbh ug se kg ohg kgaa ev eg ltd inc llc plc sa sàrl sarl srl co corp fa firma group gruppe'.split(' ');
const LEGAL_FORMS = new Set(FORMS);
const LAST_FORMS = new RegExp(`(?:[\\s,.&+]+(?:${FORMS.join('|')}))+\\.?$`, 'iu');

/** Companies are named in far fewer characters; bounds the time on a hostile page. */
const LONGEST = 200;

/** "Müller & Söhne GmbH & Co. KG" as people say it: "Müller & Söhne". */
export function withoutLegalForm(company: string): string {
  return company.trim().slice(0, LONGEST).replace(LAST_FORMS, '');
}

/** Lower case and without ß, so that a Swiss and a German spelling are the same. */
export function foldedWords(text: string): string[] {
  return words(text.toLowerCase().replace(/ß/g, 'ss'));
}

/** The words of a company's name without its legal form: "Fa. Muster" and "Muster AG" are the same. */
export function companyWords(company: string | null): Set<string> {
  return new Set(foldedWords(company ?? '').filter((word) => !LEGAL_FORMS.has(word)));
}

/** True where all words of one name stand in the other: "Egger Pumpen" and "Egger Pumpen Austria". */
export function isSameCompany(one: string | null, other: string | null): boolean {
  const [some, all] = [companyWords(one), companyWords(other)].sort((a, b) => a.size - b.size);
  return some !== undefined && all !== undefined && some.size > 0 && [...some].every((word) => all.has(word));
}
