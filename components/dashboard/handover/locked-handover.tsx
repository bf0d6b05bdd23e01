import { type FormEvent, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useFocusOnArrival } from '../../ui/focus-on-arrival.ts';
import type { HandoverLink, OpenedHandover } from './handover-link.ts';

interface LockedHandoverProps {
  link: HandoverLink;
  file: File;
  onOpen: (opened: OpenedHandover) => void;
  onAgain: () => void;
}

/** Asks for the passphrase of a file. */
export function LockedHandover({ link, file, onOpen, onAgain }: LockedHandoverProps) {
  const t = usePageWords();
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setSaid(t('backup.working'));
    const answer = await link.open(file, passphrase).catch(() => null);
    if (answer?.kind === 'open') onOpen(answer.opened);
    else setSaid(t(answer?.kind === 'refused' ? answer.why : 'bring.failed'));
  };
  return (
    <form className="file-part" onSubmit={(event) => void open(event)}>
      <h2 className="head" tabIndex={-1} ref={heading}>
        <bdi>{file.name}</bdi>
      </h2>
      <p>
        {t('handed.locked')} <LinkButton onClick={onAgain}>{t('bring.again')}</LinkButton>
      </p>
      <Field label={t('backup.passphrase')} voice="plain" value={passphrase} onChange={setPassphrase} />
      <Button submits kind="primary" disabled={passphrase === ''}>
        {t('handed.open')}
      </Button>
      <p role="status">{said}</p>
    </form>
  );
}
