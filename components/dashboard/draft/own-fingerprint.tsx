import { useState } from 'react';
import type { WordKey } from '../../../lib/languages/word-key.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { dayOf, useDays } from '../days.ts';
import type { FingerprintLink } from './fingerprint-link.ts';

type Said = Extract<WordKey, 'prints.said.saved' | 'prints.said.short' | 'prints.said.label'>;

/** The own post as a file for colleagues: a name and numbers, no word of the text. */
export function OwnFingerprint({ link, text }: { link: FingerprintLink; text: string }) {
  const t = usePageWords();
  const day = useDays();
  const [label, setLabel] = useState(() => t('prints.label.given', { date: day(dayOf(new Date())) }));
  const [said, setSaid] = useState<{ key: Said; of: string } | null>(null);
  const save = () => {
    const name = label.trim();
    if (name === '') setSaid({ key: 'prints.said.label', of: text });
    else setSaid({ key: link.save(name, text) ? 'prints.said.saved' : 'prints.said.short', of: text });
  };
  return (
    <section className="prints-own">
      <h3>{t('prints.own')}</h3>
      <Field
        label={t('prints.label')}
        hint={t('prints.label.hint')}
        voice="plain"
        longest={120}
        value={label}
        onChange={setLabel}
      />
      <p className="actions">
        <Button onClick={save}>{t('prints.save')}</Button>
      </p>
      <p role="status">{said?.of === text && t(said.key)}</p>
    </section>
  );
}
