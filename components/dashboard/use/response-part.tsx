import type { Response } from '../../../lib/domain/present-use/response.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { FigureTable } from './figure-table.tsx';
import { useFormats } from './use-formats.ts';
import { UsePart } from './use-part.tsx';

const GIVEN = [
  'messages',
  'invitations',
  'comments',
  'answers',
  'reactions',
  'passedOn',
  'recommendations',
  'endorsements',
] as const;

/** What was given to others, and what came back as far as an export tells. */
export function ResponsePart({ response: { given, received, basis } }: { response: Response }) {
  const t = usePageWords();
  const { number } = useFormats();
  const back: Partial<Record<(typeof GIVEN)[number], number>> = received;
  return (
    <UsePart
      name={t('use.response')}
      title={t('use.response.title', { sent: given.messages, received: number(received.messages) })}
      basis={basis}
    >
      <FigureTable
        head={[t('use.response.what'), t('use.response.given'), t('use.response.received')]}
        rows={GIVEN.map((kind) => {
          const came = back[kind];
          const shown = came === undefined ? t('use.response.silent') : number(came);
          return [t(`use.response.${kind}`), number(given[kind]), shown];
        })}
      />
    </UsePart>
  );
}
