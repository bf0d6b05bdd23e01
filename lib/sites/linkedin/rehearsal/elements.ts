const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string;

/** Makes an element of a document; strings become text. */
export type MakeElement = (tag: string, attributes: Record<string, string>, ...children: Child[]) => Element;

/** By calls alone: nothing is parsed, so no markup comes from anywhere. */
export const elementsOf =
  (document: Document): MakeElement =>
  (tag, attributes, ...children) => {
    const element = tag === 'svg' || tag === 'use' ? document.createElementNS(SVG, tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

/** Elements for the numbers from 0 on. */
export const times = (count: number, make: (index: number) => Element): Element[] =>
  Array.from({ length: count }, (_, index) => make(index));

/**
 * A text, every second time with a character beyond Latin 1: engines keep such strings apart, and compile a pattern for
 * each of the two kinds.
 */
export const inTurn = (text: string, index: number): string => (index % 2 === 0 ? text : `${text} …`);

/** The address of the invented person that all models show. */
export const MODEL_PATH = '/in/mara-winter/';
export const MODEL_NAME = 'Mara Winter';

/** Words as they stand on pages of one language. */
export interface ModelWords {
  month: string;
  present: string;
  type: string;
  followers: string;
  reposted: string;
  comments: string;
  heading: string;
  languages: string;
}
