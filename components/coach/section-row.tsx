import type { SectionView } from '../../lib/messages/view.ts';
import { useWords } from './coach-context.tsx';

/** One section: how far it was read, and how to let the coach see the rest. */
export function SectionRow({ section: { label, state, detail, hint } }: { section: SectionView }) {
  const t = useWords();
  return (
    <li className="section-row">
      <span className="section-label">{label}</span>
      <span className="meta">{detail ?? t(`state.${state}`)}</span>
      {hint && <span className="meta section-hint">{hint}</span>}
    </li>
  );
}
