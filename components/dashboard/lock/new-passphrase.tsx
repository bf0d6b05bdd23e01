import type { WordKey } from '../../../lib/languages/word-key.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Field } from '../../ui/field.tsx';
import { passphraseStrength } from './passphrase-strength.ts';

/** A passphrase that is being chosen, typed twice. */
export interface Chosen {
  passphrase: string;
  again: string;
}

export const NOTHING_CHOSEN: Chosen = { passphrase: '', again: '' };

/** Why it can't be taken yet; null = it can. */
export function faultIn({ passphrase, again }: Chosen): WordKey | null {
  const strength = passphraseStrength(passphrase);
  if (strength === 'short' || strength === 'weak') return `lock.strength.${strength}`;
  return passphrase === again ? null : 'lock.differ';
}

interface NewPassphraseProps {
  label: string;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** Two fields; how strong the passphrase is, is said in words. */
export function NewPassphrase({ label, chosen, onChange }: NewPassphraseProps) {
  const t = usePageWords();
  const { passphrase, again } = chosen;
  return (
    <>
      <Field
        label={label}
        hint={t(passphrase === '' ? 'lock.hint' : `lock.strength.${passphraseStrength(passphrase)}`)}
        kind="password"
        voice="plain"
        value={passphrase}
        onChange={(typed) => onChange({ ...chosen, passphrase: typed })}
      />
      <Field
        label={t('lock.again')}
        kind="password"
        voice="plain"
        value={again}
        onChange={(typed) => onChange({ ...chosen, again: typed })}
      />
    </>
  );
}
