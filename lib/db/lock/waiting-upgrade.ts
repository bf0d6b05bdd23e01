import type { Migration } from '../migrations.ts';

/**
 * An upgrade that reads rows can't while they are sealed: it is noted, and done when the user unlocks.
 * @returns the upgrade as the database may call it when it opens
 */
export function waitingUpgrade(
  { version, upgrade }: Migration,
  migrations: readonly Migration[],
): Migration['upgrade'] {
  const since = migrations.find(({ stores }) => 'lockState' in stores)?.version ?? Number.POSITIVE_INFINITY;
  if (!upgrade || version <= since) return upgrade;
  return async (transaction) => {
    const state = transaction.table('lockState');
    if (!(await state.get('lock'))) return upgrade(transaction);
    const waiting = (await state.get('waiting'))?.versions ?? [];
    await state.put({ id: 'waiting', versions: [...waiting, version] });
  };
}
