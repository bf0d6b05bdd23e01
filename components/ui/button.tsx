import type { ComponentProps } from 'react';

type Native = Omit<ComponentProps<'button'>, 'type' | 'className'>;
type Kind = 'primary' | 'quiet' | 'danger';

/** One `primary` a panel at most; `danger` only where data is lost. */
export function Button({ kind = 'quiet', submits = false, ...native }: Native & { kind?: Kind; submits?: boolean }) {
  return <button type={submits ? 'submit' : 'button'} className={`button ${kind}`} {...native} />;
}

/** A quiet action in running text. */
export function LinkButton(native: Native) {
  return <button type="button" className="link" {...native} />;
}

/** An icon whose meaning is also said: as name for screen readers, as tooltip for the pointer. */
export function IconButton({ label, ...native }: Native & { label: string }) {
  return <button type="button" className="icon-button" aria-label={label} title={label} {...native} />;
}
