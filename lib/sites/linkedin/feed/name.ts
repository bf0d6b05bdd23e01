import { FEED } from './locators.ts';
import { keyOf, type PostRoot } from './roots.ts';
import { unpackUrn, urnIn, urnOfComment } from './urn.ts';

/**
 * The post's own address, 'urn:li:activity:…'. Links are not asked: below a quoted post they lead to the other one.
 * @returns null where the box does not name it
 */
export function nameOfPost({ generation, element, tools }: PostRoot): string | null {
  const own = generation === 'E' ? ownName(element) : packedName(tools ?? element.querySelector(FEED.commentTools));
  if (own !== null) return own;
  for (const [selector, attribute] of FEED.naming) {
    const named = urnIn(element.querySelector(selector)?.getAttribute(attribute) ?? '');
    if (named !== null) return named;
  }
  const comments = element.querySelectorAll(generation === 'E' ? FEED.emberComments : FEED.sduiComments);
  return firstOf([...comments].map((comment) => urnOfComment(comment.getAttribute('data-id') ?? keyOf(comment))));
}

const packedName = (tools: Element | null): string | null => (tools ? unpackUrn(keyOf(tools)) : null);

const firstOf = (names: readonly (string | null)[]) => names.find((name) => name !== null) ?? null;

function ownName(element: Element): string | null {
  for (const attribute of ['data-urn', 'data-id']) {
    const value =
      element.getAttribute(attribute) ?? element.closest(`[${attribute}^="urn:li:"]`)?.getAttribute(attribute);
    const named = urnIn(value ?? '');
    if (named !== null) return named;
  }
  return null;
}
