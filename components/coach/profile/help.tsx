import { useState } from 'react';
import { composeRewrite } from '../../../lib/domain/profile/rewrite.ts';
import type { HelpView } from '../../../lib/messages/view.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useCoach, useWords } from '../coach-context.tsx';
import { CopyButton } from './copy-button.tsx';
import { Preview } from './preview.tsx';

/** Questions, the user's own answers, and what they become. Nothing is written into the page. */
export function Help({ finding, help }: { finding: string; help: HelpView }) {
  const t = useWords();
  const [chosen, setChosen] = useState(0);
  const draft = useCoach((state) => state.drafts[finding]);
  const saving = useCoach((state) => state.saving);
  const hold = useCoach((state) => state.hold);
  const answer = useCoach((state) => state.answer);
  const answers = help.questions.map((_, index) => (draft ?? help.answers)[index] ?? '');
  const pattern = help.patterns[chosen] ?? help.patterns[0];
  const text = pattern ? composeRewrite(pattern, answers, help.slots) : '';
  const other = (chosen + 1) % help.patterns.length;
  return (
    <form
      className="help"
      onSubmit={(event) => event.preventDefault()}
      onFocus={() => hold(finding)}
      onBlur={() => hold(null)}
    >
      {help.questions.map(({ label, example }, index) => (
        <Field
          key={label}
          label={label}
          placeholder={t('help.example', { example })}
          value={answers[index] ?? ''}
          onChange={(value) => answer(finding, answers.with(index, value))}
        />
      ))}
      <Preview text={text} limits={help} />
      <div className="actions">
        <CopyButton finding={finding} text={text} />
        {help.patterns.length > 1 && (
          <LinkButton onClick={() => setChosen(other)}>
            {help.patterns[other]?.label ?? t('help.pattern.first')}
          </LinkButton>
        )}
      </div>
      {draft && (
        <p className="meta saved">
          {saving === 'retrying' && t('help.saving')}
          {saving === 'saved' && t('help.saved')}
        </p>
      )}
    </form>
  );
}
