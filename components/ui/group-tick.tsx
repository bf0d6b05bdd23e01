import { type ComponentProps, useEffect, useRef } from 'react';

interface GroupTickProps extends Pick<ComponentProps<'input'>, 'id' | 'aria-label'> {
  /** How many of the group are ticked. */
  count: number;
  /** How many there are. */
  of: number;
  onTick: (on: boolean) => void;
}

/** A native checkbox for a whole group: neither on nor off where some of it are ticked. */
export function GroupTick({ count, of, onTick, ...native }: GroupTickProps) {
  const box = useRef<HTMLInputElement>(null);
  const all = count === of;
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !all;
  }, [count, all]);
  return (
    <input ref={box} type="checkbox" checked={all} onChange={(event) => onTick(event.target.checked)} {...native} />
  );
}
