import { useState } from 'react';
import type { HandedPerson } from '../../../lib/domain/journal/handover/handover.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { SHORTEST_PASSPHRASE } from '../backup-part.tsx';
import type { HandoverLink } from './handover-link.ts';

interface SaveHandoverProps {
  link: HandoverLink;
  /** '' = nobody said it yet. */
  from: string;
  people: HandedPerson[];
}

/** The file, locked unless the user wants it otherwise. The passphrase stands there to be read, since it has to be passed on. */
export function SaveHandover({ link, from, people }: SaveHandoverProps) {
  const t = usePageWords();
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const save = async (secret: string | null) => {
    if (from === '') return setSaid(t('handover.nameless'));
    if (secret !== null && secret.length < SHORTEST_PASSPHRASE) return setSaid(t('backup.short'));
    setSaid(t('backup.working'));
    try {
      await link.save(from, people, secret);
      setSaid(t(secret === null ? 'handover.saved.plain' : 'handover.saved', { count: people.length }));
    } catch {
      setSaid(t('handover.failed'));
    }
  };
  return (
    <>
      <Field
        label={t('backup.passphrase')}
        hint={t('handover.passphrase.hint')}
        voice="plain"
        value={passphrase}
        onChange={setPassphrase}
      />
      <p className="actions">
        <Button kind="primary" onClick={() => void save(passphrase)}>
          {t('handover.save')}
        </Button>
        <Button onClick={() => void save(null)}>{t('handover.plain')}</Button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
