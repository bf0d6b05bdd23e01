import type { LucideIcon } from 'lucide-react';
import { Icon } from './icon.tsx';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** Stands in for the word where the row is too narrow for all of them. */
  icon?: LucideIcon;
  /** Not what the page is about right now; still open to a click. */
  faint?: boolean;
}

interface TabBarProps<Id extends string> {
  /** What the row is for, for screen readers. */
  name: string;
  tabs: readonly Tab<Id>[];
  open: Id;
  onOpen: (id: Id) => void;
}

/** More words than these need a wider row. */
const FEW = 5;

/**
 * A row of views, one of them open. A landmark with buttons: every stop is reached by Tab, and says whether it is open. It
 * keeps to one line: with icons, a narrow row shows the word of the open view only, and each is still one click away.
 */
export function TabBar<Id extends string>({ name, tabs, open, onOpen }: TabBarProps<Id>) {
  const hasIcons = tabs.every(({ icon }) => icon !== undefined);
  const look = ['tab-bar', hasIcons ? 'with-icons' : '', tabs.length > FEW ? 'many' : ''].filter(Boolean).join(' ');
  return (
    <nav className={look} aria-label={name}>
      {tabs.map(({ id, label, icon, faint = false }) => (
        <button
          key={id}
          type="button"
          className={faint ? 'tab faint' : 'tab'}
          aria-current={id === open ? 'true' : undefined}
          title={hasIcons ? label : undefined}
          onClick={() => onOpen(id)}
        >
          {icon && <Icon of={icon} />}
          <span className="tab-word">{label}</span>
        </button>
      ))}
    </nav>
  );
}
