import { type ReactNode, useId } from 'react';

interface StepProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** One part of a long page: what it is about at the left, what there is to choose at the right. */
export function Step({ title, text, children }: StepProps) {
  const heading = useId();
  return (
    <section className="step" aria-labelledby={heading}>
      <div className="step-side">
        <h2 className="head" id={heading}>
          {title}
        </h2>
        {text !== undefined && <p>{text}</p>}
      </div>
      <div className="step-main">{children}</div>
    </section>
  );
}
