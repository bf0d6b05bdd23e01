import type { Accepted, Begun, Outcomes } from '../../../lib/domain/present-use/outcomes.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { FigureTable } from './figure-table.tsx';
import { useFormats } from './use-formats.ts';
import { UsePart } from './use-part.tsx';

/** What became of messages and invitations. */
export function OutcomesPart({ outcomes }: { outcomes: Outcomes }) {
  const t = usePageWords();
  const { number } = useFormats();
  const { byUser, byOthers, withNote, withoutNote, basis } = outcomes;
  const title =
    byUser.count === 0
      ? t('use.outcomes.none')
      : t('use.outcomes.title', { answered: number(byUser.answered), count: byUser.count });
  const begun = (name: string, { count, answered, talks, hours }: Begun) => [
    name,
    number(count),
    number(answered),
    number(talks),
    hours === null ? '–' : t('use.outcomes.hours.value', { hours }),
  ];
  const invited = (name: string, { sent, accepted }: Accepted) => [name, number(sent), number(accepted)];
  return (
    <UsePart name={t('use.outcomes')} title={title} basis={basis.messages}>
      <FigureTable
        head={[
          t('use.outcomes.who'),
          t('use.outcomes.count'),
          t('use.outcomes.answered'),
          t('use.outcomes.talks'),
          t('use.outcomes.hours'),
        ]}
        rows={[begun(t('use.outcomes.byUser'), byUser), begun(t('use.outcomes.byOthers'), byOthers)]}
      />
      {basis.invitations.rows > 0 && (
        <FigureTable
          head={[t('use.outcomes.invitations'), t('use.outcomes.sent'), t('use.outcomes.accepted')]}
          rows={[invited(t('use.outcomes.withNote'), withNote), invited(t('use.outcomes.withoutNote'), withoutNote)]}
        />
      )}
    </UsePart>
  );
}
