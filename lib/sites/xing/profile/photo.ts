import { PROFILE } from './locators.ts';

/** XING's silhouettes. */
const PLACEHOLDER = /nobody|placeholder|fallback|default/i;
/** Where XING keeps photos of people. */
const PORTRAITS = /profile-images|\/profile-image\//;

/** True for a photo of one's own, false for a silhouette; null where the head shows no picture anybody could tell. */
export function readPhoto(head: Element): boolean | null {
  const box = head.querySelector(PROFILE.photo);
  const image = box?.querySelector('img') ?? (box?.matches('img') ? box : null);
  if (image) return isPortrait(image) ?? true;
  if (box) return box.querySelector('svg') ? false : null;
  for (const picture of head.querySelectorAll('img')) {
    const portrait = isPortrait(picture);
    if (portrait !== null) return portrait;
  }
  return null;
}

/** By its address; null where the address says nothing. */
function isPortrait(image: Element): boolean | null {
  const source = image.getAttribute('src') ?? image.getAttribute('srcset') ?? '';
  if (PLACEHOLDER.test(source)) return false;
  return PORTRAITS.test(source) ? true : null;
}
