import type { CheckContext } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import { blankProfile, type Network } from './reading.ts';

/**
 * Runs the checks of a network on their own examples, one check a step, and keeps nothing. The first run of a check costs
 * an engine many times what the second does: patterns over all letters take milliseconds to compile, and there are
 * dozens. So the caller can let them be compiled before a person waits for them.
 */
export function* rehearse(network: Network, context: CheckContext): Generator<undefined, void, undefined> {
  for (const { network: own, examples, judge } of CHECKS) {
    if (own !== network) continue;
    for (const { reading } of [examples.pass, examples.fail]) judge(blankProfile(network, reading), context);
    yield;
  }
}
