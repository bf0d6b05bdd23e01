import { useEffect, useState } from 'react';
import { fileAddress, grantOf } from '../../../lib/connections/address.ts';
import type { NarrativePreviewView } from '../../../lib/messages/narrative-view.ts';
import { usePageState, usePageWords, useSettings } from '../../settings/page-context.tsx';
import type { AddressLink } from './address-link.ts';

/** The connection to an address: whether it stands, and what became of the last attempt. */
export function useAddress(link: AddressLink, onPreview: (preview: NarrativePreviewView) => void) {
  const t = usePageWords();
  const { narrativeAddress: address } = useSettings();
  const change = usePageState((state) => state.change);
  const [isGranted, setGranted] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let gone = false;
    if (address === '') setGranted(false);
    else
      void link.has(address).then((has) => {
        if (!gone) setGranted(has);
      });
    return () => {
      gone = true;
    };
  }, [link, address]);

  const look = async () => {
    setSaid(t('address.checking'));
    const answer = await link.check();
    if (!answer.ok) {
      setSaid(answer.sentence);
      setGranted(address === '' || (await link.has(address)));
    } else if (answer.same) setSaid(t('address.same'));
    else {
      setSaid('');
      onPreview(answer.preview);
    }
  };
  const tried = (what: Promise<void>) => void what.catch(() => setSaid(t('address.failed')));

  return {
    address,
    isGranted,
    said,
    connect(typed: string) {
      const wanted = fileAddress(typed);
      if (wanted === null) return setSaid(t('address.no.invalid'));
      // Browsers ask only in the click's own moment.
      const asked = link.ask(wanted);
      tried(
        asked.then(async (granted) => {
          if (!granted) return setSaid(t('address.refused'));
          await change({ narrativeAddress: wanted });
          if (address !== '' && grantOf(address) !== grantOf(wanted)) await link.giveBack(address);
          setGranted(true);
          await look();
        }),
      );
    },
    check: () => tried(look()),
    disconnect() {
      setSaid('');
      tried(change({ narrativeAddress: '' }).then(() => link.giveBack(address)));
    },
  };
}
