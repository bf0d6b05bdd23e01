import type { Network, Share } from '../../../lib/domain/present-use/network.ts';
import type { WordKey } from '../../../lib/languages/word-key.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { BarTable } from './bar-table.tsx';
import { useFormats } from './use-formats.ts';
import { UsePart } from './use-part.tsx';

/** Rows of a plot; what is smaller is in the table of nobody's day. */
const MOST = 8;

/** Whom the network holds. */
export function NetworkPart({ network }: { network: Network }) {
  const t = usePageWords();
  const { number } = useFormats();
  const { total, levels, fields, industries, companies, unknown, added, basis } = network;
  const [most] = fields;
  const title = most
    ? t('use.network.most', { total, field: t(`use.field.${most.key}`), count: number(most.count) })
    : t('use.network.total', { total });
  if (total === 0) return <UsePart name={t('use.network')} title={title} basis={basis} />;
  const before = added.before === null ? t('use.unknown') : number(added.before);
  return (
    <UsePart name={t('use.network')} title={title} basis={basis}>
      <p>{t('use.network.added', { now: number(added.now), before })}</p>
      <div className="use-columns">
        <Shares
          name="use.network.fields"
          shares={fields}
          word={(key) => t(`use.field.${key}`)}
          unknown={unknown.field}
        />
        <Shares
          name="use.network.levels"
          shares={levels}
          word={(key) => t(`use.level.${key}`)}
          unknown={unknown.level}
        />
        <Shares
          name="use.network.industries"
          shares={industries}
          word={(key) => t(`use.industry.${key}`)}
          unknown={unknown.industry}
        />
        <Shares name="use.network.companies" shares={companies} word={(key) => key} unknown={0} />
      </div>
      <p className="meta">{t('use.network.how')}</p>
    </UsePart>
  );
}

interface SharesProps<Key extends string> {
  name: WordKey;
  shares: readonly Share<Key>[];
  word: (key: Key) => string;
  /** Of how many it can't be told. */
  unknown: number;
}

function Shares<Key extends string>({ name, shares, word, unknown }: SharesProps<Key>) {
  const t = usePageWords();
  const bars = shares.slice(0, MOST).map(({ key, count }) => ({ label: word(key), count }));
  const rest = unknown > 0 ? [{ label: t('use.network.unknown'), count: unknown, rest: true }] : [];
  if (bars.length + rest.length === 0) return null;
  return (
    <div>
      <h3>{t(name)}</h3>
      <BarTable caption={t(name)} head={[t(name), t('use.count')]} bars={[...bars, ...rest]} />
    </div>
  );
}
