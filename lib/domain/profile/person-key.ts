import type { Network } from './reading.ts';

/**
 * The stable key of a person: network + ':' + decoded lower-case slug, e.g. `linkedin:miriam-hofstetter`.
 * @param path '/in/slug/' or '/profile/Name/', percent-encoded or not
 * @returns null where the path holds no slug
 */
export function personKey(network: Network, path: string | null): string | null {
  const slug = /^\/(?:in|pub|profile)\/([^/?#]+)/.exec(path ?? '')?.[1];
  if (!slug) return null;
  let decoded = slug;
  try {
    decoded = decodeURIComponent(slug);
  } catch {
    // A stray percent sign: the slug as it stands is still one and the same every time.
  }
  return `${network}:${decoded.normalize('NFC').toLowerCase()}`;
}
