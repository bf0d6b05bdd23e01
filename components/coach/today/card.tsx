import { type ReactNode, useId } from 'react';

interface CardProps {
  label: string;
  title: string;
  children?: ReactNode;
  /** One primary button, then quiet ways on. */
  actions?: ReactNode;
}

/** The one thing of the day. */
export function Card({ label, title, children, actions }: CardProps) {
  const id = useId();
  return (
    <article className="today-card" aria-labelledby={id}>
      <p className="label">{label}</p>
      <h2 className="head" id={id} dir="auto">
        {title}
      </h2>
      {children}
      {actions && <div className="actions">{actions}</div>}
    </article>
  );
}
