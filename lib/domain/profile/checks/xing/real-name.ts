import { defineCheck } from '../check.ts';
import { measureName } from '../measures/name.ts';
import { UNREADABLE } from '../measures/outcome.ts';

export const xingRealName = defineCheck({
  id: 'XI-02',
  network: 'xing',
  dimension: 'identity',
  weights: { executive: 2, sales: 2, recruiter: 2, employee: 1 },
  minutes: 2,
  basis: {
    kind: 'platform',
    source: {
      de: 'XING-AGB, Ziffer 4.1 a, nach der XING-Hilfe zu gesperrten Profilen: Klarname, kein Pseudonym.',
      en: 'XING’s terms, section 4.1(a), as quoted by XING’s help pages on blocked profiles: real name, no pseudonym.',
    },
  },
  wording: {
    de: {
      name: 'Name',
      fail: 'Im Namensfeld steht mehr als der Name',
      partial: 'Im Namensfeld steht ein Zusatz',
      advice:
        'Vor- und Nachnamen stehen lassen, dazu höchstens den akademischen Titel. Angebote gehören nach „Über mich“.',
      reason:
        'XING verlangt den Klarnamen und kann Profile sperren, die davon abweichen. Auch die Suche nach dem Namen läuft sonst ins Leere.',
      good: 'Jonas Egger',
      bad: 'Jonas – IHR Partner für Pumpen',
    },
    en: {
      name: 'Name',
      fail: 'The name field holds more than the name',
      partial: 'The name field holds an extra',
      advice: 'Keep first and last name, at most with an academic title. Offers belong in “About me.”',
      reason:
        'XING requires your real name and may block profiles that differ. A search for your name would fail, too.',
      good: 'Jonas Egger',
      bad: 'Jonas – YOUR pump partner',
    },
  },
  judge({ name }) {
    if (name.trim() === '') return UNREADABLE;
    const { outcome, found } = measureName(name);
    return { outcome, evidence: [{ quote: found ?? name, place: 'name' }] };
  },
  examples: {
    pass: { reading: { name: 'Dr. Jonas Egger' } },
    partial: { reading: { name: 'Jonas Egger ⭐' } },
    fail: { reading: { name: 'Jonas – IHR Partner für Pumpen' } },
  },
});
