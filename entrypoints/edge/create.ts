/** A new element; by a short name, since every page pays for the long one. */
export const create = <Tag extends 'button' | 'div' | 'style'>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  document.createElement(tag);
