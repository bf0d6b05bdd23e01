/**
 * The name in an address of the network, decoded: 'jörg-müller' of '/in/j%C3%B6rg-m%C3%BCller/'.
 * @param path '/in/slug/', '/company/slug/'; with a stray percent sign the name is returned as it stands
 */
export function decodedSlug(path: string): string {
  const slug = path.split('/').filter(Boolean)[1] ?? '';
  try {
    return decodeURIComponent(slug).normalize('NFC');
  } catch {
    return slug;
  }
}
