/** A name as lists sort and searches compare it: lower case, ß as ss, letters without accents. */
export function sortName(name: string): string {
  return name
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
