import Ellipsis from 'lucide-react/icons/ellipsis';
import { useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { ThemeSetting } from '../ui/theme.ts';
import { useCoach, useShell, useWords } from './coach-context.tsx';

const THEMES: readonly ThemeSetting[] = ['auto', 'light', 'dark'];

/** The quiet things: what the coach sees, whose profile it is, settings, light and dark. Opens in place; Esc closes it. */
export function Menu({ onSees }: { onSees: (() => void) | null }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const region = useId();
  const themeName = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { openSettings, theme, setTheme } = useShell();
  const own = useCoach((state) => state.look?.person?.own);
  const setOwn = useCoach((state) => state.setOwn);

  useEffect(() => {
    const menu = root.current;
    if (!open || !menu) return;
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && menu.contains(event.target))) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The first Esc closes the menu, not the whole coach.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    const tree = menu.getRootNode();
    tree.addEventListener('pointerdown', outside);
    menu.addEventListener('keydown', onEscape);
    return () => {
      tree.removeEventListener('pointerdown', outside);
      menu.removeEventListener('keydown', onEscape);
    };
  }, [open]);

  const then = (act: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    act();
  };
  return (
    <div className="menu" ref={root}>
      <IconButton
        ref={button}
        label={t('bar.more')}
        aria-expanded={open}
        aria-controls={region}
        onClick={() => setOpen(!open)}
      >
        <Icon of={Ellipsis} />
      </IconButton>
      <div id={region} className="menu-sheet" hidden={!open}>
        {onSees && (
          <button type="button" className="menu-item" onClick={then(onSees)}>
            {t('menu.sees')}
          </button>
        )}
        {typeof own === 'boolean' && (
          <button type="button" className="menu-item" onClick={then(() => void setOwn(!own))}>
            {t(own ? 'own.change.other' : 'own.change.mine')}
          </button>
        )}
        <button type="button" className="menu-item" onClick={then(openSettings)}>
          {t('menu.settings')}
        </button>
        <fieldset className="menu-group">
          <legend className="label">{t('menu.theme')}</legend>
          {THEMES.map((value) => (
            <label className="choice" key={value}>
              <input type="radio" name={themeName} checked={theme === value} onChange={() => setTheme(value)} />
              {t(`theme.${value}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
