import { expect, it } from 'vitest';
import { standardContext } from '../../../tests/support/check-context.ts';
import { CHECKS } from './checks/index.ts';
import { rehearse } from './rehearse.ts';

it.each(['linkedin', 'xing'] as const)('runs every check of %s, one a step', (network) => {
  const own = CHECKS.filter((check) => check.network === network);
  expect(own.length).toBeGreaterThan(0);
  expect([...rehearse(network, standardContext())]).toHaveLength(own.length);
});
