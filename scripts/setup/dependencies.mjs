import { existsSync, readFileSync } from 'node:fs';

/**
 * Whether node_modules holds what package-lock.json asks for, judged by the list that npm itself keeps there.
 * Optional packages are left out: they differ from machine to machine.
 */
export function dependenciesFit(folder = '.') {
  const installed = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')).packages;
  return Object.entries(want).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || have[path]?.version === entry.version,
  );
}
