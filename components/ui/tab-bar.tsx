export interface Tab<Id extends string> {
  id: Id;
  label: string;
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

/** A row of views, one of them open. A landmark with buttons: every stop is reached by Tab, and says whether it is open. */
export function TabBar<Id extends string>({ name, tabs, open, onOpen }: TabBarProps<Id>) {
  return (
    <nav className="tab-bar" aria-label={name}>
      {tabs.map(({ id, label, faint = false }) => (
        <button
          key={id}
          type="button"
          className={faint ? 'tab faint' : 'tab'}
          aria-current={id === open ? 'true' : undefined}
          onClick={() => onOpen(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
