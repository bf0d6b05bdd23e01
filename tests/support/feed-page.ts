/**
 * The least that makes a post on LinkedIn, in both generations, for tests of single rules. Whole sample pages are made in
 * tests/samples/feed. Values are markup.
 */
export interface PostParts {
  name?: string;
  href?: string;
  headline?: string;
  age?: string;
  /** Null = no text. */
  text?: string | null;
  /** Before the author. */
  header?: string;
  /** Between text and buttons. */
  below?: string;
}

/** S: react, comment, repost; with the user's own picture before them. */
export const SDUI_BUTTONS =
  '<div><a href="/feed/"><figure><img alt=""></figure></a><div><button aria-label="x"><svg id="thumbs-up-outline-small"></svg></button><button><svg id="comment-small"></svg></button><button><svg id="repost-small"></svg></button></div></div>';

export const sduiText = (text: string): string => `<p><span data-testid="expandable-text-box">${text}</span></p>`;

export const sduiActor = ({
  name = 'Jonna Ahrens',
  href = '/in/jonna-ahrens/',
  headline,
  age = '2 Std. •',
}: PostParts): string =>
  `<div><a href="${href}"><div><p>${name}</p></div><p>• 2.</p>${headline === undefined ? '' : `<p>${headline}</p>`}<p>${age}</p></a></div>`;

/** S: what stands in a post's box. */
export function sduiInner(parts: PostParts = {}): string {
  const { text = 'Neue Brücke', header = '', below = '' } = parts;
  return `<div>${header}${sduiActor(parts)}${text === null ? '' : sduiText(text)}${below}${SDUI_BUTTONS}</div>`;
}

export const sduiBox = (inner: string, type = 'MAIN_FEED_RELEVANCE', token = 'Tok'): string =>
  `<div componentkey="expanded${token}FeedType_${type}"><div role="listitem">${inner}</div></div>`;

export const sduiScreen = (screen: string, content: string, attributes = ''): string =>
  `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.${screen}" ${attributes}><main>${content}</main></div>`;

export const sduiFeed = (...boxes: string[]): string =>
  page(sduiScreen('feed.MainFeed', `<div data-testid="mainFeed" role="list">${boxes.join('')}</div>`));

/** E: a text for the eye and for the ear. */
const twin = (text: string): string => `<span aria-hidden="true">${text}</span><span>${text}</span>`;

export const emberActor = ({
  name = 'Jonna Ahrens',
  href = '/in/jonna-ahrens/',
  headline,
  age = '2 Std. •',
}: PostParts): string =>
  `<div><a href="${href}"><span><span dir="ltr">${twin(name)}</span></span>${headline === undefined ? '' : `<span>${twin(headline)}</span>`}</a><span>${twin(age)}</span></div>`;

export const EMBER_BUTTONS =
  '<div><button><img alt=""></button><button aria-pressed="false"><svg data-test-icon="thumbs-up-outline-small"></svg></button><button data-finite-scroll-hotkey="c">x</button></div>';

/** E: a post's box; `urn` null = without an address. */
export function emberBox(parts: PostParts = {}, urn: string | null = 'urn:li:activity:7450001357913579000'): string {
  const { text = 'Neue Brücke', header = '', below = '' } = parts;
  const block = text === null ? '' : `<div dir="ltr"><span><span dir="ltr">${text}</span></span></div>`;
  const name = urn === null ? '' : ` data-urn="${urn}"`;
  return `<div role="article"${name}><h2>Beitrag</h2><div>${header}${emberActor(parts)}${block}</div>${below}${EMBER_BUTTONS}</div>`;
}

export const page = (body: string, lang = 'de'): string =>
  `<!doctype html><html lang="${lang}"><body>${body}</body></html>`;

export const emberPage = (...boxes: string[]): string => page(`<main>${boxes.join('')}</main>`);
