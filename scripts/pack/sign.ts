import { parseArgs } from 'node:util';
import { getPublicKeyAsync, signAsync } from '@noble/ed25519';
import { JSDOM } from 'jsdom';
import * as z from 'zod/mini';
import { fitsTables } from '../../lib/sites/pack/apply.ts';
import { BUILT_IN, FORM } from '../../lib/sites/pack/pack.ts';
import { openPack, packBytes } from '../../lib/sites/pack/sealed.ts';
import { readJson } from '../workbench/json-file.ts';
import { Problem } from '../workbench/problem.ts';
import { secretIn } from './secret-file.ts';

const Tables = z.record(z.string(), z.record(z.string(), z.unknown()));

/**
 * `sign`: the pack, signed, after everything that the extension will ask of it was asked here.
 * @returns the file's content as data
 */
export async function signVerb(args: string[]): Promise<unknown> {
  const { file, key, version, date } = argumentsOf(args);
  const tables = readJson(file, Tables);
  if (!fitsTables(tables, new JSDOM().window.document)) {
    throw new Problem('input', `The tables in "${file}" do not fit: another name or form, or a selector with a slip.`);
  }
  if (version <= BUILT_IN.version) {
    throw new Problem(
      'call',
      `--version is ${BUILT_IN.version + 1} or more: the built-in tables are ${BUILT_IN.version}.`,
    );
  }
  const secret = secretIn(key);
  const pack = { form: FORM, version, date, tables };
  const signature = Buffer.from(await signAsync(packBytes(pack), secret)).toString('base64');
  const sealed = { pack, signature };
  const publicKey = Buffer.from(await getPublicKeyAsync(secret)).toString('base64');
  const opened = await openPack(JSON.stringify(sealed, null, 2), publicKey);
  if (!opened.ok) throw new Problem('input', `The pack would be refused: ${opened.fault}.`);
  return sealed;
}

function argumentsOf(args: string[]) {
  const options = { key: { type: 'string' }, version: { type: 'string' }, date: { type: 'string' } } as const;
  const usage = 'sign <tables.json> --key <private key file> --version <number> [--date YYYY-MM-DD]';
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...rest] = positionals;
    const { key, version, date = new Date().toISOString().slice(0, 10) } = values;
    if (file && key && version && rest.length === 0) return { file, key, version: Number(version), date };
  } catch {
    // Said below, as for everything that is missing.
  }
  throw new Problem('call', `The call is: ${usage}.`);
}
