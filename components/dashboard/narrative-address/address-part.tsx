import { useState } from 'react';
import type { NarrativePreviewView } from '../../../lib/messages/narrative-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Step } from '../../welcome/step.tsx';
import type { AddressLink } from './address-link.ts';
import { useAddress } from './use-address.ts';

interface AddressPartProps {
  link: AddressLink;
  /** A file came that could be taken; it is shown like one from the disk. */
  onPreview: (preview: NarrativePreviewView) => void;
}

/** The company's narrative from an address: off until the user types one and the browser gives access to its origin. */
export function AddressPart({ link, onPreview }: AddressPartProps) {
  const t = usePageWords();
  const { address, isGranted, said, connect, check, disconnect } = useAddress(link, onPreview);
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? address;
  const isConnected = address !== '' && isGranted && value === address;
  return (
    <Step title={t('address.title')} text={t('address.lead')}>
      <Field
        label={t('address.field')}
        hint={t('address.hint')}
        value={value}
        onChange={setTyped}
        voice="plain"
        longest={500}
      />
      <div className="actions">
        {isConnected ? (
          <Button onClick={check}>{t('address.check')}</Button>
        ) : (
          <Button onClick={() => connect(value)}>{t('address.connect')}</Button>
        )}
        {address !== '' && (
          <LinkButton
            onClick={() => {
              setTyped(null);
              disconnect();
            }}
          >
            {t('address.disconnect')}
          </LinkButton>
        )}
      </div>
      {isConnected && <p className="meta">{t('address.connected', { host: new URL(address).host })}</p>}
      <p role="status" className="said">
        {said}
      </p>
    </Step>
  );
}
