import type { HandedPerson } from '../../../lib/domain/journal/handover/handover.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { useShortDays } from '../days.ts';

/** One line of a handover, in words. */
interface HandedLine {
  key: string;
  /** '' = of no day. */
  day: string;
  what: string;
  /** Words of whoever noted it; null = there are none. */
  text: string | null;
}

/** How many lines `useHandedLines` makes of somebody. */
export const countHandedLines = ({ contacts, notes = [], next, tags = [], informed }: HandedPerson): number =>
  contacts.length + notes.length + [next !== undefined, tags.length > 0, informed !== null].filter(Boolean).length;

/** Puts everything into words that a handover says of somebody, newest first. */
export function useHandedLines(): (person: HandedPerson) => HandedLine[] {
  const t = usePageWords();
  const dayOf = useShortDays();
  const named = (by: string | undefined, what: string) => (by === undefined ? what : t('journal.by', { by, what }));
  return ({ contacts, notes = [], next, tags = [], informed }) => {
    const dated = [
      ...contacts.map(({ day, way, by }) => ({ day, what: named(by, t(`journal.way.${way}`)), text: null })),
      ...notes.map(({ day, text, by }) => ({ day, what: named(by, t('journal.way.note')), text })),
    ].sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
    const lines = [
      ...(next
        ? [{ day: next.day, what: t('step.title'), text: [next.what, next.why].filter(Boolean).join(', ') }]
        : []),
      ...dated,
      ...(tags.length > 0 ? [{ day: null, what: t('people.column.tags'), text: tags.join(', ') }] : []),
      ...(informed === null ? [] : [{ day: informed, what: t('handover.informed'), text: null }]),
    ];
    return lines.map(({ day, ...line }, at) => ({ ...line, key: String(at), day: day === null ? '' : dayOf(day) }));
  };
}
