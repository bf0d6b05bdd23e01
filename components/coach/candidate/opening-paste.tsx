import { useState } from 'react';
import type { Opening } from '../../../lib/domain/candidate/opening/opening.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { OpeningView } from '../../../lib/messages/candidate-view.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

interface PasteProps {
  t: Translate;
  isAdvert: boolean;
  /** What stands in the field. */
  pasted: string;
  onPaste: (text: string) => void;
  /** @param text null = the advert in view */
  read: (text: string | null) => Promise<OpeningView | null>;
  onRead: (opening: Opening) => void;
}

/** As much as is taken. */
const LONGEST = 40_000;

/** Takes an opening over from the advert in view, or from a pasted text. */
export function OpeningPaste({ t, isAdvert, pasted, onPaste, read, onRead }: PasteProps) {
  const [found, setFound] = useState(true);
  const take = async (text: string | null) => {
    const view = await read(text).catch(() => null);
    setFound(view !== null);
    if (!view) return;
    onRead(view.opening);
  };
  return (
    <section className="part read-fields">
      {isAdvert && (
        <p className="actions">
          <Button onClick={() => void take(null)}>{t('opening.page.read')}</Button>
        </p>
      )}
      <Field
        label={t('opening.paste')}
        hint={t('opening.paste.hint')}
        voice="plain"
        value={pasted}
        lines={2}
        longest={LONGEST}
        onChange={onPaste}
      />
      {pasted.trim() !== '' && (
        <p className="actions">
          <Button onClick={() => void take(pasted)}>{t('opening.paste.read')}</Button>
        </p>
      )}
      <p className="meta" role="status">
        {found ? '' : t('opening.nothing')}
      </p>
    </section>
  );
}
