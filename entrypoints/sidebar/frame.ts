import { attendTo } from './attention.ts';
import css from './frame.css?inline';
import { makeGrip } from './grip.ts';

interface FrameParts {
  root: ShadowRoot;
  onEscape(): void;
  onWidth(width: number): void;
}

export interface Frame {
  /** The coach goes in here. */
  inner: HTMLElement;
  show(): void;
  /** Hides it and gives the focus back to where it came from. */
  hide(): void;
  isShown(): boolean;
  setWidth(width: number): void;
  /** What screen readers say. */
  setNames(name: string, grip: string): void;
}

/** The sidebar's place over the page: width, focus, Esc, rest. Knows nothing of what is shown in it. */
export function makeFrame({ root, onEscape, onWidth }: FrameParts): Frame {
  const style = document.createElement('style');
  style.textContent = css;
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.hidden = true;
  // Gets the focus when it opens; the way in by Tab is the grip, which shows that it is there.
  frame.tabIndex = -1;
  frame.role = 'complementary';
  const inner = document.createElement('div');
  inner.className = 'inner';
  const { grip, set } = makeGrip((width) => frame.style.setProperty('--width', `${width}px`), onWidth);
  frame.append(grip, inner);
  // Before the handle, which steps aside while the frame shows.
  root.prepend(style, frame);
  attendTo(frame, inner);
  // Closes when the key comes up again: closed any sooner, that half of the keystroke would go to the page.
  let escaping = false;
  frame.addEventListener('keydown', (event) => {
    escaping = event.key === 'Escape' && !event.defaultPrevented;
  });
  frame.addEventListener('keyup', ({ key }) => {
    if (escaping && key === 'Escape') onEscape();
    escaping = false;
  });

  let cameFrom: Element | null = null;
  return {
    inner,
    show() {
      cameFrom = root.activeElement ?? document.activeElement;
      frame.hidden = false;
      frame.focus({ preventScroll: true });
    },
    hide() {
      const held = frame.contains(root.activeElement);
      frame.hidden = true;
      if (held && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
      cameFrom = null;
    },
    isShown: () => !frame.hidden,
    setWidth: set,
    setNames(name, gripName) {
      frame.ariaLabel = name;
      grip.ariaLabel = gripName;
    },
  };
}
