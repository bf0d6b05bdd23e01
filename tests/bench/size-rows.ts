import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './report.ts';
import { figure } from './stats.ts';

/** Bytes of the packaged scripts as they lie in the package: minified, not compressed, since browsers read them from disk. */
export function sizeRows(extension: string): Row[] {
  const row = (name: string, file: string, limit: number | null, bar: string): Row => {
    const value = statSync(join(extension, file)).size;
    return { name, shown: `${figure(value)} B`, value, limit, bar };
  };
  return [
    row('bytes: always-on script', 'edge.js', 2_500, '≤ 2,500 B; peers 435 B to 2.96 MB'),
    row('bytes: script that notices, where ticked', 'notice.js', 12_000, '≤ 12,000 B'),
    row('bytes: sidebar, first script', 'sidebar.js', 320_000, '≤ 320,000 B'),
    row('bytes: reader, brought on opening', 'reader.js', null, ''),
  ];
}
