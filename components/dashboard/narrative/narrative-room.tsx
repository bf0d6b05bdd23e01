import { usePageWords } from '../../settings/page-context.tsx';
import type { DashboardLink } from '../dashboard-link.ts';
import { AddressPart } from '../narrative-address/address-part.tsx';
import { Begin } from './begin.tsx';
import { editorAddress } from './editor-address.ts';
import { InForce } from './in-force.tsx';
import styles from './narrative.css?inline';
import { OpenedFile } from './opened-file.tsx';
import { startFrom } from './start-from.ts';
import { useNarrative } from './use-narrative.ts';
import { useOpening } from './use-opening.ts';

type RoomLink = Pick<DashboardLink, 'narrative' | 'saveFile'>;

/** The company's narrative: none yet, a file that is looked at, or the one in force. */
export default function NarrativeRoom({ link: { narrative: link, saveFile } }: { link: RoomLink }) {
  const t = usePageWords();
  const { view, reload } = useNarrative(link);
  const { opened, said, openFile, openSample, show, close } = useOpening(link);
  const act = (what: () => Promise<void>, done = '') =>
    void what()
      .then(reload)
      .then(() => close(done))
      .catch(() => close(t('narrative.failed')));
  const begin = async () => {
    if (opened) await link.saveDraft(startFrom(opened.preview.narrative));
    location.hash = editorAddress();
  };
  if (view === null) return null;
  const address = <AddressPart link={link.address} onPreview={show} />;
  return (
    <div className="narrative-room">
      <style>{styles}</style>
      {opened && (
        <OpenedFile
          key={opened.preview.id}
          opened={opened}
          onTake={() => act(() => link.accept(opened.preview.id), t('narrative.taken'))}
          onBegin={view.current === null && view.draftAt === null ? () => act(begin) : null}
          onClose={() => close()}
        />
      )}
      {!opened && view.current === null && (
        <Begin said={said} hasDraft={view.draftAt !== null} onFile={openFile} onSample={openSample} address={address} />
      )}
      {!opened && view.current && (
        <InForce
          link={link}
          current={view.current}
          draftAt={view.draftAt}
          said={said}
          onFile={openFile}
          onSample={openSample}
          saveFile={saveFile}
          act={act}
          address={address}
        />
      )}
    </div>
  );
}
