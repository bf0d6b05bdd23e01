import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SITES = path.resolve(import.meta.dirname, '../../lib/sites');

/** One saved page of the repository with its right reading. */
export interface Case {
  /** 'linkedin/profile/ember-own-sales-de'. */
  name: string;
  /** The folder's own name. */
  situation: string;
  html: string;
  /** From the comment in the page's first line. */
  address: string;
  /** The file expected.json. */
  expected: Record<string, unknown>;
}

/** Every case of every reader: `lib/sites/<network>/<page>/cases/<situation>/`. */
export function allCases(): Case[] {
  return folders(SITES)
    .flatMap((network) => folders(path.join(SITES, network)).map((page) => path.join(network, page, 'cases')))
    .flatMap((cases) => folders(path.join(SITES, cases)).map((situation) => readCase(path.join(cases, situation))));
}

function folders(parent: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function readCase(name: string): Case {
  const html = readFileSync(path.join(SITES, name, 'page.html'), 'utf8');
  const address = /^<!-- (https:\S+) -->\n/.exec(html)?.[1];
  if (!address) throw new Error(`${name}: the first line of page.html must be a comment with the page's address`);
  const expected = JSON.parse(readFileSync(path.join(SITES, name, 'expected.json'), 'utf8')) as Case['expected'];
  return { name: name.replace('/cases/', '/'), situation: path.basename(name), html, address, expected };
}
