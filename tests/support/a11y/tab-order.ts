import type { Surface } from '../browser/surface.ts';
import { pause } from '../browser/until.ts';

/** Where the focus stands. */
export interface Stop {
  name: string;
  /** Whether it looks otherwise than without the focus. */
  visible: boolean;
}

/** By name, how something looks at this moment. */
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
  const resting = await surface.run(looks, 'all');
  const stops: Stop[] = [];
  for (let press = 0; press < MOST; press++) {
    await surface.press('Tab');
    await pause(20);
    const [[name, look] = []] = Object.entries(await surface.run(looks, 'focused'));
    if (name === undefined || stops.some((stop) => stop.name === name)) break;
    let visible = look !== resting[name];
    for (let wait = 0; wait <= FADING && !visible; wait += 50) {
      await pause(50);
      visible = (await surface.run(looks, 'focused'))[name] !== resting[name];
    }
    stops.push({ name, visible });
  }
  return stops;
}

/** Names of everything that can be worked, in the order of the document; a group of radio buttons counts once. */
export async function workableOn(surface: Surface): Promise<string[]> {
  return Object.keys(await surface.run(looks, 'all'));
}

/** In a page the sidebar has the focus as a whole when it opens; a page of its own begins where it begins. */
function goToBeginning(roots: (Document | ShadowRoot)[]): void {
  const frame = roots[0]?.querySelector<HTMLElement>('.frame');
  const { body } = document;
  if (!frame) body.tabIndex = -1;
  (frame ?? body).focus();
  if (!frame) body.removeAttribute('tabindex');
}

/** The look of everything that can be worked, or of what has the focus, be it what it may. */
function looks(roots: (Document | ShadowRoot)[], of: 'all' | 'focused'): Looks {
  const lookOf = (element: Element | null) => {
    if (!element) return '';
    const { outline, boxShadow, backgroundColor, borderColor, textDecoration } = getComputedStyle(element);
    return [outline, boxShadow, backgroundColor, borderColor, textDecoration].join();
  };
  const groups = new Set<string>();
  const isWorkable = (element: Element): boolean => {
    if (!element.matches('button:not(:disabled), a[href], input, textarea, select, summary, [tabindex="0"]'))
      return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    const { type, name, checked } = element as HTMLInputElement;
    if (type !== 'radio') return true;
    const isStop = checked && !groups.has(name);
    if (isStop) groups.add(name);
    return isStop;
  };
  const focused = roots[0]?.activeElement;
  const isWanted = of === 'all' ? isWorkable : (element: Element) => element === focused && element !== document.body;
  const found: Looks = {};
  for (const [place, element] of [...(roots[0]?.querySelectorAll('*') ?? [])].entries()) {
    if (!isWanted(element)) continue;
    const words =
      element.getAttribute('aria-label') || element.textContent || (element as HTMLInputElement).value || '';
    found[`${place} ${words.trim().slice(0, 40)}`] = lookOf(element) + lookOf(element.closest('label'));
  }
  return found;
}
