import { useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { CandidateDuty } from '../../../lib/messages/candidate-view.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { LetterLanguage } from '../../ui/letter-language.tsx';
import { Switch } from '../../ui/switch.tsx';
import { CopyText } from '../copy-text.tsx';
import { useAttempt } from './use-attempt.tsx';

interface DutyProps {
  t: Translate;
  /** Language in which the text stands there first. */
  spoken: 'de' | 'en';
  duty: CandidateDuty;
  onlyOpen: boolean;
  onOnlyOpen: (on: boolean) => Promise<void>;
  onInformed: (informed: boolean) => Promise<void>;
}

/** What is owed to the person: to be told, by when, and when everything goes. */
export function DutyPart({ t, spoken, duty, onlyOpen, onOnlyOpen, onInformed }: DutyProps) {
  const { begun, informBy, informedOn } = duty;
  const { failed, attempt } = useAttempt(t);
  return (
    <section className="part read-duty">
      <h2 className="label">{t('candidate.duty')}</h2>
      <p>{sentenceOf(duty, t)}</p>
      {onlyOpen && <p>{t('candidate.basis.on')}</p>}
      {begun && informBy !== null && (
        <p className="actions">
          <Button onClick={() => attempt(onInformed(true))}>{t('candidate.duty.informed')}</Button>
        </p>
      )}
      {informedOn !== null && (
        <p>
          <LinkButton onClick={() => attempt(onInformed(false))}>{t('candidate.duty.undo')}</LinkButton>
        </p>
      )}
      <DutyText t={t} spoken={spoken} texts={duty.texts} />
      <Switch
        label={t('candidate.basis')}
        text={t('candidate.basis.text')}
        on={onlyOpen}
        onChange={(on) => attempt(onOnlyOpen(on))}
      />
      {failed}
    </section>
  );
}

function sentenceOf({ begun, informBy, informedOn, erasedOn }: CandidateDuty, t: Translate): string {
  if (!begun) return t('candidate.duty.before', { informBy: informBy ?? '', erasedOn });
  if (informedOn !== null) return t('candidate.duty.done', { informedOn, erasedOn });
  if (informBy !== null) return t('candidate.duty.running', { informBy, erasedOn });
  return t('candidate.duty.known', { erasedOn });
}

/** The text for the person, in the language that the person reads. */
function DutyText({ t, spoken, texts }: Pick<DutyProps, 't' | 'spoken'> & Pick<CandidateDuty, 'texts'>) {
  const [isOpen, setIsOpen] = useState(false);
  const [language, setLanguage] = useState(spoken);
  const text = texts.find((one) => one.language === language)?.text ?? '';
  return (
    <>
      <p>
        <LinkButton aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('candidate.duty.text')}
        </LinkButton>
      </p>
      {isOpen && (
        <div className="read-text">
          <LetterLanguage name={t('candidate.duty.language')} value={language} onChange={setLanguage} />
          <p className="read-letter" lang={language}>
            {text}
          </p>
          <p className="meta">{t('candidate.duty.counsel')}</p>
          <CopyText t={t} text={text} label={t('candidate.duty.copy')} />
        </div>
      )}
    </>
  );
}
