import type { ControlWords } from '../words.ts';

/** What the server hands to the page's script; plain data. */
export interface SiteOptions {
  variant: 'S' | 'E' | 'E in S';
  words: { [Key in keyof ControlWords as ControlWords[Key] extends string ? Key : never]: string };
  /** Markup with places to fill: {{id}}, {{text}}, {{key}}, {{name}}. */
  templates: Record<
    | 'comment'
    | 'bubble'
    | 'inviteAsk'
    | 'inviteNote'
    | 'composer'
    | 'quoting'
    | 'discard'
    | 'toast'
    | 'plainToast'
    | 'emberToast'
    | 'failure',
    string
  >;
  postIds: readonly string[];
}

/** How the site answers: as it should, not at all but with an error, by taking back what it showed, or late. */
export type Mode = 'works' | 'refuses' | 'takes back' | 'is slow';

/** What the parts of the sample site share; `window.sample` for tests. */
export interface SampleSite extends SiteOptions {
  mode: Mode;
  enterSends: boolean;
  /** Where the site draws: the document's body, or the open shadow root. */
  root: ParentNode & Node;
  /** Where E draws over pages of S. */
  over: ParentNode & Node;
  /** The first element with a handle, wherever it stands. */
  find(handle: string): HTMLElement | null;
  /** Hears events on elements whose handle begins so; `n` is what stands behind the dash. */
  on(type: string, handle: string, hear: (element: HTMLElement, n: string, event: Event) => void): void;
  later(milliseconds: number, run: () => void): void;
  fill(template: string, values: Record<string, string>): Element;
  /** Shows a toast for a while. */
  say(template: 'toast' | 'plainToast' | 'emberToast' | 'failure', text: string): void;
}

/** Runs in the page; must not use anything from around it. */
export function makeSite(options: SiteOptions): SampleSite {
  const shadow = document.querySelector('#interop-outlet')?.shadowRoot ?? null;
  const parts: (Document | ShadowRoot)[] = shadow ? [document, shadow] : [document];
  const root = options.variant === 'E in S' && shadow ? shadow : document.body;
  const handleOf = (element: Element) => element.getAttribute('data-t') ?? '';
  const site: SampleSite = {
    ...options,
    mode: 'works',
    enterSends: true,
    root,
    over: shadow ?? document.body,
    find: (handle) => {
      for (const part of parts) {
        const found = part.querySelector<HTMLElement>(`[data-t="${handle}"]`);
        if (found) return found;
      }
      return null;
    },
    on(type, handle, hear) {
      for (const part of parts) {
        part.addEventListener(type, (event) => {
          const target = event.target instanceof Element ? event.target : null;
          const element = target?.closest<HTMLElement>(`[data-t^="${handle}"]`);
          if (element) hear(element, handleOf(element).slice(handle.length), event);
        });
      }
    },
    later: (milliseconds, run) => void setTimeout(run, site.mode === 'is slow' ? milliseconds + 3_500 : milliseconds),
    fill(template, values) {
      const asText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      const holder = document.createElement('template');
      holder.innerHTML = template.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => asText(values[name] ?? ''));
      return holder.content.firstElementChild as Element;
    },
    say(template, text) {
      const isEmber = template === 'emberToast';
      const place = site.find(isEmber ? 'ember-toasts' : 'toasts') ?? site.find('toasts');
      const toast = site.fill(site.templates[template], { text, id: '7398214405512659999' });
      place?.append(toast);
      setTimeout(() => toast.remove(), 3_000);
    },
  };
  // No form of the site loads a page.
  for (const part of parts) part.addEventListener('submit', (event) => event.preventDefault());
  return site;
}
