import { useState } from 'react';
import type { CandidateWords } from '../../../lib/domain/candidate/candidate-record.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

interface OwnWordsProps {
  t: Translate;
  words: CandidateWords;
  /** As it is kept; null = nothing yet. */
  kept: CandidateWords | null;
  /** The name stands here once the note is kept. */
  reveals: boolean;
  onChange: (changes: Partial<CandidateWords>) => void;
  onSave: () => Promise<void>;
}

/** What the recruiter makes of it: the note first, the decision when there is one. */
export function OwnWords({ t, words, kept, reveals, onChange, onSave }: OwnWordsProps) {
  const [failed, setFailed] = useState(false);
  const isSame = kept !== null && JSON.stringify(kept) === JSON.stringify(words);
  const save = () =>
    onSave().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section className="part read-own">
      <Field
        label={t(reveals ? 'candidate.note.hidden' : 'candidate.note')}
        hint={t('candidate.note.hint')}
        value={words.note}
        lines={3}
        onChange={(note) => onChange({ note })}
      />
      {!reveals && (
        <Field
          label={t('candidate.decision')}
          hint={t('candidate.decision.hint')}
          value={words.decision}
          lines={2}
          onChange={(decision) => onChange({ decision })}
        />
      )}
      <p className="actions">
        <Button kind="primary" disabled={words.note.trim() === '' || isSame} onClick={() => void save()}>
          {t(reveals ? 'candidate.save.reveal' : 'candidate.save')}
        </Button>
        <span className="meta" role="status">
          {failed ? t('candidate.unsaved') : isSame ? t('candidate.saved') : ''}
        </span>
      </p>
    </section>
  );
}
