/**
 * The least that makes a LinkedIn profile, in both generations, for tests of single rules. Whole sample pages are made
 * in tests/samples. Values are markup: tests of hostile texts escape them first.
 */
export interface PageParts {
  slug?: string;
  name?: string;
  headline?: string;
  about?: string;
  /** Further lines of the head, as markup. */
  head?: string;
  /** Further sections, as markup. */
  sections?: string;
  lang?: string;
}

export const MEMBER = 'ACoAAAbcdefghijklmnopqrstuvwxyz01234567';
const KEY = `com.linkedin.sdui.profile.card.ref${MEMBER}`;

/** S: a keyed card; without content the placeholder of a section the person does not have. */
export function sduiCard(suffix: string, heading = '', content = ''): string {
  const inner = heading ? `<section><h2>${heading}</h2>${content}</section>` : '';
  return `<div componentkey="${KEY}${suffix}">${inner}</div>`;
}

/** S: `<p>` after `<p>`. */
export const paragraphs = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

export function sduiPage(parts: PageParts = {}): string {
  const { slug = 'jonna-ahrens', name = 'Jonna Ahrens', headline = 'Prüft Brücken im Norden', lang = 'de' } = parts;
  const box = `<p><span data-testid="expandable-text-box">${parts.about ?? ''}</span></p>`;
  return `<!doctype html><html lang="${lang}"><body><main id="workspace"><div data-testid="lazy-column">
    <div componentkey="${KEY}Topcard"><section>
      <a href="https://www.linkedin.com/in/${slug}/"><h2>${name}</h2></a>
      <p>${headline}</p>
      <div><p>Flensburg</p><p>·</p><p><a href="https://www.linkedin.com/in/${slug}/overlay/contact-info/">Kontaktinfo</a></p></div>
      ${parts.head ?? ''}
    </section></div>
    ${parts.about === undefined ? '' : sduiCard('About', 'Info', box)}
    ${parts.sections ?? ''}
  </div></main></body></html>`;
}

/** E: every text twice, for the eye and for the ear. */
export const twin = (text: string): string =>
  `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;

/** E: a section with its anchor. */
export function emberSection(anchor: string, heading: string, content: string): string {
  return `<section><div id="${anchor}"></div><h2>${twin(heading)}</h2><div>${content}</div></section>`;
}

/** E: a list item with its facts, each a twin in a box of its own. */
export function emberItem(facts: string[], below = ''): string {
  return `<li><div>${facts.map((fact) => `<span>${twin(fact)}</span>`).join('')}</div>${below}</li>`;
}

export function emberPage(parts: PageParts = {}): string {
  const { slug = 'jonna-ahrens', name = 'Jonna Ahrens', headline = 'Prüft Brücken im Norden', lang = 'de' } = parts;
  return `<!doctype html><html lang="${lang}"><body><main>
    <section><div>
      <div><a href="/in/${slug}/overlay/about-this-profile/"><h1>${name}</h1></a></div>
      <div>${headline}</div>
      <div><span>Flensburg</span><span><a href="/in/${slug}/overlay/contact-info/">Kontaktinfo</a></span></div>
      ${parts.head ?? ''}
    </div></section>
    ${parts.about === undefined ? '' : emberSection('about', 'Info', `<div>${twin(parts.about)}</div>`)}
    ${parts.sections ?? ''}
  </main></body></html>`;
}
