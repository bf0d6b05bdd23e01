import { type ReactNode, useId } from 'react';
import type { Basis } from '../../../lib/domain/present-use/days.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { useFormats } from './use-formats.ts';

interface UsePartProps {
  /** What it is about, in a word or two. */
  name: string;
  /** What the figures show, in one sentence. */
  title: string;
  basis: Basis | null;
  children?: ReactNode;
}

/** One part of the analysis: a sentence, the figures it stands for, and what they rest on. */
export function UsePart({ name, title, basis, children }: UsePartProps) {
  const heading = useId();
  return (
    <section className="use-part" aria-labelledby={heading}>
      <p className="label">{name}</p>
      <h2 id={heading}>{title}</h2>
      {children}
      {basis && <BasisLine basis={basis} />}
    </section>
  );
}

function BasisLine({ basis: { rows, period } }: { basis: Basis }) {
  const t = usePageWords();
  const { day } = useFormats();
  const [from, until] = period ? [day(period.from), day(period.until)] : ['none', 'none'];
  return <p className="meta">{t('use.basis', { rows, from, until })}</p>;
}
