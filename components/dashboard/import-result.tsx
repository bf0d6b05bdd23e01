import { type FormEvent, useState } from 'react';
import { profilePath } from '../../lib/domain/profile/profile-path.ts';
import type { ImportView } from '../../lib/messages/self-test-view.ts';
import { FieldList } from '../self-test/field-list.tsx';
import { usePageWords } from '../settings/page-context.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useFocusOnArrival } from '../ui/focus-on-arrival.ts';

interface ImportResultProps {
  view: ImportView;
  /** What became of the last answer. */
  said: string;
  /** The address that the text does not say. */
  onAddress: (path: string) => void;
  /** @param person the key it is kept under */
  onKeep: (person: string) => void;
  onAgain: () => void;
}

/** What was understood, and the question whose it is. Nothing is kept before the answer, and nothing without a yes. */
export function ImportResult({ view, said, onAddress, onKeep, onAgain }: ImportResultProps) {
  const t = usePageWords();
  const { person } = view;
  const [isOther, setOther] = useState(view.own === false);
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  return (
    <>
      <section className="import-whose">
        <h2 className="head" tabIndex={-1} ref={heading}>
          <bdi>{view.name || t('import.nameless')}</bdi>
        </h2>
        <p className="meta">{view.sentence}</p>
        {view.warning !== null && <p>{view.warning}</p>}
        <p role="status" className="import-other">
          {isOther && t('import.other')}
        </p>
        {!isOther && person === null && <AddressQuestion network={view.network} onAddress={onAddress} />}
        {!isOther && person !== null && (
          <>
            <p>
              <b>{t('own.question')}</b> {t('import.why')}
            </p>
            <div className="actions">
              <Button kind="primary" onClick={() => onKeep(person)}>
                {t('import.keep')}
              </Button>
              <Button onClick={() => setOther(true)}>{t('import.drop')}</Button>
            </div>
          </>
        )}
        <p role="status" className="import-said">
          {said}
        </p>
        <p>
          <LinkButton onClick={onAgain}>{t('import.again')}</LinkButton>
        </p>
      </section>
      {view.parts.map((part) => (
        <section className="import-part" key={part.title}>
          <h3>{part.title}</h3>
          <p className="meta">{part.note}</p>
          {part.fields.length > 0 && <FieldList fields={part.fields} t={t} />}
        </section>
      ))}
    </>
  );
}

const EXAMPLES = { linkedin: 'linkedin.com/in/miriam-hofstetter', xing: 'xing.com/profile/Miriam_Hofstetter' };

/** Whose it is can't be told without an address, where nothing of this name is kept yet. */
function AddressQuestion({
  network,
  onAddress,
}: {
  network: ImportView['network'];
  onAddress: (path: string) => void;
}) {
  const t = usePageWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const path = profilePath(typed, network);
    setWrong(path === null);
    if (path !== null) onAddress(path);
  };
  const name = network === 'xing' ? 'XING' : 'LinkedIn';
  return (
    <form className="import-address" onSubmit={ask}>
      <p>{t('import.why')}</p>
      <Field
        label={t('import.address')}
        voice="plain"
        value={typed}
        onChange={setTyped}
        hint={
          <span role="status">
            {isWrong
              ? t('import.address.wrong', { network: name })
              : t('import.address.hint', { example: EXAMPLES[network] })}
          </span>
        }
      />
      <Button kind="primary" submits>
        {t('import.continue')}
      </Button>
    </form>
  );
}
