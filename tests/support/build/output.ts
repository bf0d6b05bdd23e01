import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** As in wxt.config.ts. */
const OUTPUT = process.env.BUILD_OUTPUT ?? '.output';

/** Folders of the builds, made by `npm test` before its browser tests. */
export const BUILD = {
  chromium: resolve(OUTPUT, 'chrome-mv3'),
  firefox: resolve(OUTPUT, 'firefox-mv3'),
} as const;

/** What a manifest may hold that these tests ask about. */
export interface Manifest {
  name: string;
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  action?: { default_popup?: string };
  background?: { service_worker?: string; scripts?: string[] };
}

export function manifestOf(build: string): Manifest {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;
}

/** Paths of all packaged files, relative to the build. */
export function filesOf(build: string): string[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((name) => join(build, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(build, path));
}

export function contentOf(build: string, file: string): string {
  return readFileSync(join(build, file), 'utf8');
}
