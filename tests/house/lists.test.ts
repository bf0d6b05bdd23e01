import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../lib/domain/angles/patterns/index.ts';
import { ROLES } from '../../lib/domain/profile/checks/check.ts';
import { CHECKS } from '../../lib/domain/profile/checks/index.ts';
import { blankProfile } from '../../lib/domain/profile/reading.ts';
import { standardContext } from '../support/check-context.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../lib/domain/profile/checks');

describe('the list of checks', () => {
  it.each(['linkedin', 'xing'])('names every file of %s, one line each', (network) => {
    const list = readFileSync(path.join(FOLDER, 'index.ts'), 'utf8');
    const files = readdirSync(path.join(FOLDER, network)).filter((file) => /^(?!.*\.test\.)[a-z-]+\.ts$/.test(file));
    expect(files.filter((file) => !list.includes(`'./${network}/${file}'`))).toEqual([]);
    expect(files).toHaveLength(CHECKS.filter((check) => check.network === network).length);
  });

  it('holds 42 for LinkedIn and 24 for XING, each id once', () => {
    const ids = (from: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${from}-${String(i + 1).padStart(2, '0')}`);
    expect(CHECKS.map((check) => check.id)).toEqual([...ids('LI', 42), ...ids('XI', 24)]);
  });
});

describe('the list of patterns', () => {
  it('names every file of its folder, each by its id', () => {
    const folder = path.resolve(import.meta.dirname, '../../lib/domain/angles/patterns');
    const around = ['index', 'pattern', 'text-for'];
    const files = readdirSync(folder)
      .filter((file) => /^(?!.*\.test\.)[a-z-]+\.ts$/.test(file))
      .map((file) => file.replace('.ts', ''));
    const ids = PATTERNS.map(({ id }) => id).sort();
    expect(ids).toEqual(files.filter((file) => !around.includes(file)).sort());
    expect(new Set(ids).size).toBe(26);
  });
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (_id, check) => {
  const judge = (example: (typeof check.examples)['pass']) => {
    // The role is one the check applies to; an example may name another.
    const role = ROLES.find((candidate) => check.weights[candidate] > 0) ?? 'sales';
    return check.judge(blankProfile(check.network, example.reading), standardContext({ role, ...example.context }));
  };

  it('passes on its good example', () => {
    expect(judge(check.examples.pass).outcome).toBe('pass');
  });

  it('does not pass on its bad example', () => {
    expect(['fail', 'partial']).toContain(judge(check.examples.fail).outcome);
  });

  it('is never failed by a page on which nothing could be seen', () => {
    const unseen = blankProfile(check.network, {
      states: Object.fromEntries(Object.keys(blankProfile('linkedin').states).map((id) => [id, 'unseen'])),
    });
    const { outcome } = check.judge(unseen, standardContext());
    expect(['unreadable', 'notApplicable', 'pass']).toContain(outcome);
  });
});
