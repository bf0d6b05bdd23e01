import fc from 'fast-check';
import { CONTACT_WAYS, PERSON_ROLES } from '../../../lib/domain/journal/event.ts';
import type { HandedPerson, HandedWay, Handover } from '../../../lib/domain/journal/handover/handover.ts';

const WAYS = CONTACT_WAYS.filter((way): way is HandedWay => way !== 'note');

/** Anna's file about somebody, as it comes without anything ticked. */
export const aHandover = (person: Partial<HandedPerson> = {}, more: Partial<Handover> = {}): Handover => ({
  form: 'werkstolz-handover',
  version: 1,
  made: '2026-11-26',
  from: 'Anna Weber',
  people: [
    {
      keys: ['linkedin:tobias-wendland'],
      name: 'Tobias Wendland',
      role: 'candidate',
      informed: null,
      contacts: [{ way: 'message', day: '2026-11-12' }],
      ...person,
    },
  ],
  ...more,
});

const DAY = fc.integer({ min: 1, max: 26 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const WORDS = fc.constantFrom('Angebot', 'Termin', 'Kälte', 'Messe im Januar');
const BY = fc.option(fc.constantFrom('Anna Weber', 'Bernd Arnold'), { nil: undefined });

const withBy = <Line extends object>({ by, ...line }: Line & { by: string | undefined }) =>
  by === undefined ? line : { ...line, by };

const PERSON = (keys: string[]): fc.Arbitrary<HandedPerson> =>
  fc
    .record({
      name: fc.option(fc.constantFrom('Tobias Wendland', 'Ines Koller')),
      role: fc.option(fc.constantFrom(...PERSON_ROLES)),
      informed: fc.option(DAY),
      contacts: fc.array(fc.record({ way: fc.constantFrom(...WAYS), day: DAY, by: BY }).map(withBy), { maxLength: 5 }),
      next: fc.option(fc.record({ what: WORDS, day: fc.option(DAY), why: fc.option(WORDS) }), { nil: undefined }),
      tags: fc.uniqueArray(WORDS, { maxLength: 3 }),
      notes: fc.array(fc.record({ text: WORDS, day: DAY, by: BY }).map(withBy), { maxLength: 3 }),
    })
    .map(({ next, ...person }) => ({ keys, ...person, ...(next && { next }) }));

/** Files about up to two people, one of them with two addresses. */
export const HANDOVERS: fc.Arbitrary<Handover> = fc
  .tuple(
    PERSON(['linkedin:tobias-wendland', 'xing:tobias_wendland']),
    fc.option(PERSON(['linkedin:ines-koller']), { nil: undefined }),
    fc.constantFrom('Anna Weber', 'Clara Moor'),
  )
  .map(([one, other, from]) => aHandover({}, { from, people: other ? [one, other] : [one] }));
