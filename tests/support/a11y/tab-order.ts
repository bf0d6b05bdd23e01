import type { Surface } from '../browser/surface.ts';
import { pause } from '../browser/until.ts';

/** Where the focus stands. */
export interface Stop {
  name: string;
  /** Whether it looks otherwise than without the focus. */
  visible: boolean;
}

/** Something that can be worked: its name, and how it looks at this moment. */
type Looks = Record<string, string>;

const MOST = 120;

/** What rings the focus may fade in. In milliseconds. */
const FADING = 200;

/**
 * Presses Tab from the beginning until the focus leaves the surface or comes round again.
 * @returns every stop, in order
 */
export async function tabThrough(surface: Surface): Promise<Stop[]> {
  await surface.run(goToBeginning);
  await pause(FADING);
  const resting = await surface.run(workable);
  const stops: Stop[] = [];
  for (let press = 0; press < MOST; press++) {
    await surface.press('Tab');
    await pause(20);
    const name = await surface.run(focused);
    if (name === null || stops.some((stop) => stop.name === name)) break;
    let visible = false;
    for (let wait = 0; wait <= FADING && !visible; wait += 50) {
      visible = (await surface.run(workable))[name] !== resting[name];
      if (!visible) await pause(50);
    }
    stops.push({ name, visible });
  }
  return stops;
}

/** Names of everything that can be worked, in the order of the document; a group of radio buttons counts once. */
export async function workableOn(surface: Surface): Promise<string[]> {
  return Object.keys(await surface.run(workable));
}

/** In a page the sidebar has the focus as a whole when it opens; a page of its own begins where it begins. */
function goToBeginning(roots: (Document | ShadowRoot)[]): void {
  const frame = roots[0]?.querySelector<HTMLElement>('.frame');
  const { body } = document;
  if (!frame) body.tabIndex = -1;
  (frame ?? body).focus();
  if (!frame) body.removeAttribute('tabindex');
}

function focused(roots: (Document | ShadowRoot)[]): string | null {
  const element = roots[0]?.activeElement;
  if (!element || element === document.body) return null;
  const words = element.getAttribute('aria-label') || element.textContent || (element as HTMLInputElement).value || '';
  return `${[...(roots[0]?.querySelectorAll('*') ?? [])].indexOf(element)} ${words.trim().slice(0, 40)}`;
}

function workable(roots: (Document | ShadowRoot)[]): Looks {
  const lookOf = (element: Element | null) => {
    if (!element) return '';
    const { outline, boxShadow, backgroundColor, borderColor, textDecoration } = getComputedStyle(element);
    return [outline, boxShadow, backgroundColor, borderColor, textDecoration].join();
  };
  const all = [...(roots[0]?.querySelectorAll('*') ?? [])];
  const groups = new Set<string>();
  const looks: Looks = {};
  for (const [place, element] of all.entries()) {
    if (!element.matches('button:not(:disabled), a[href], input, textarea, select, summary, [tabindex="0"]')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { type, name, checked, value } = element as HTMLInputElement;
    if (type === 'radio') {
      if (groups.has(name) || !checked) continue;
      groups.add(name);
    }
    const words = element.getAttribute('aria-label') || element.textContent || value || '';
    looks[`${place} ${words.trim().slice(0, 40)}`] = lookOf(element) + lookOf(element.closest('label'));
  }
  return looks;
}
