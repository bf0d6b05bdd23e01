import { networkName } from '../../../lib/domain/profile/network-names.ts';
import { hasProfile } from '../../../lib/domain/profile/profile-path.ts';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { personAddress } from './people-address.ts';

/** Somebody with what tells them from others of the same name; leads to their page. */
export function KnownPerson({ person: { key, name, company } }: { person: PersonLineView }) {
  const t = usePageWords();
  const from = hasProfile(key) ? networkName(key) : t('people.same.listed');
  return (
    <a className="link" href={personAddress(key)}>
      <bdi>{name}</bdi>, {[company, from].filter(Boolean).join(', ')}
    </a>
  );
}
