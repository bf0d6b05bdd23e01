/**
 * The least that makes a XING profile, for tests of single rules. Whole sample pages are made in tests/samples/xing.
 * Values are markup: tests of hostile texts escape them first.
 */
export interface XingParts {
  name?: string;
  occupation?: string;
  /** Further lines of the head, as markup. */
  head?: string;
  about?: string;
  /** Further modules, as markup. */
  modules?: string;
  lang?: string;
}

/** A module with its heading. */
export const xingModule = (id: string, heading: string, content: string): string =>
  `<div id="${id}"><div><div><h2 data-xds="Headline">${heading}</h2></div><div>${content}</div></div></div>`;

/** A module that nothing but its heading names. */
export const xingCard = (heading: string, content: string): string =>
  `<section><div><h2>${heading}</h2></div><div>${content}</div></section>`;

/** One entry of the career, its lines in the order they are shown. */
export const xingEntry = (organization: string, period: string, title: string, below = ''): string =>
  `<div><div><p>${organization}</p><p data-xds="Meta">${period}</p><h2>${title}</h2>${below}</div></div>`;

export function xingPage(parts: XingParts = {}): string {
  const { name = 'Jonna Ahrens', occupation = 'Prüft Brücken, Deichwerk', lang = 'de' } = parts;
  return `<!doctype html><html lang="${lang}"><body><main id="content">
    <div id="XingIdModule"><div>
      <h1 data-xds="Hero">${name}</h1>
      <section><p>${occupation}</p></section>
      <span><svg data-xds="IconLocationPin"></svg><div><p><strong>Flensburg</strong>, Deutschland</p></div></span>
      ${parts.head ?? ''}
    </div></div>
    ${parts.about === undefined ? '' : xingModule('ProfileAboutMeModule', 'Über mich', `<p>${parts.about}</p>`)}
    ${parts.modules ?? ''}
  </main></body></html>`;
}
