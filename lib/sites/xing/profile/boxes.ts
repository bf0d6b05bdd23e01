/**
 * The widest element around `inner` that holds none of the `borders`; at most `limit`. Extra wrappers change nothing.
 */
export function boxAround(inner: Element, limit: Element, borders: readonly Element[]): Element {
  const others = borders.filter((border) => !inner.contains(border));
  let box = inner;
  while (box !== limit) {
    const parent = box.parentElement;
    if (!parent || others.some((border) => parent.contains(border))) break;
    box = parent;
  }
  return box;
}

/** Without elements that stand inside another of the list. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let box = element.parentElement; box; box = box.parentElement) if (all.has(box)) return false;
    return true;
  });
}
