const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The sign between the fields, by the lines at the beginning: the one that most of them hold most often. */
export function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .slice(0, 20)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  // Office programs tell it in the first line.
  const told = /^sep=(.)$/i.exec(lines[0] ?? '')?.[1];
  if (told) return told;
  const count = (sign: string): number =>
    lines.reduce((sum, line) => sum + Math.min(line.split(sign).length - 1, 40), 0);
  const [best] = SEPARATORS.map((sign) => ({ sign, count: count(sign) })).sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.sign : ',';
}
