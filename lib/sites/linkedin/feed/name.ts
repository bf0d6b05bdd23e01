import { EMBER_COMMENTS, NAMING, PACKED_KEYS, SDUI_COMMENTS } from './locators.ts';
import type { PostRoot } from './roots.ts';
import { unpackUrn, urnIn, urnOfComment } from './urn.ts';

/**
 * The post's own address, 'urn:li:activity:…'. Links are not asked: below a quoted post they lead to the other one.
 * @returns null where the box does not name it
 */
export function nameOfPost({ generation, element }: PostRoot): string | null {
  const own = generation === 'E' ? ownName(element) : packedName(element);
  if (own !== null) return own;
  for (const [selector, attribute] of NAMING) {
    const named = urnIn(element.querySelector(selector)?.getAttribute(attribute) ?? '');
    if (named !== null) return named;
  }
  return nameInComments(element);
}

function ownName(element: Element): string | null {
  for (const attribute of ['data-urn', 'data-activity-urn', 'data-id']) {
    const value =
      element.getAttribute(attribute) ?? element.closest(`[${attribute}^="urn:li:"]`)?.getAttribute(attribute);
    const named = urnIn(value ?? '');
    if (named !== null) return named;
  }
  return null;
}

function packedName(element: Element): string | null {
  for (const keyed of element.querySelectorAll(PACKED_KEYS)) {
    for (const attribute of ['componentkey', 'id', 'data-testid']) {
      const named = unpackUrn(keyed.getAttribute(attribute) ?? '');
      if (named !== null) return named;
    }
  }
  return null;
}

function nameInComments(element: Element): string | null {
  for (const comment of element.querySelectorAll(`${SDUI_COMMENTS}, ${EMBER_COMMENTS}`)) {
    for (const attribute of ['componentkey', 'id', 'data-id']) {
      const named = urnOfComment(comment.getAttribute(attribute) ?? '');
      if (named !== null) return named;
    }
  }
  return null;
}
