import { useState } from 'react';
import { CopyText } from '../../../coach/copy-text.tsx';
import { usePageWords, useSettings } from '../../../settings/page-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { LetterLanguage } from '../../../ui/letter-language.tsx';
import { dayOf, useDays } from '../../days.ts';
import { Part } from './part.tsx';
import type { PersonPartProps } from './person-part.ts';

/** What a candidate or prospect must be told, with the day until when, and the text for it in both languages. */
export function DutyPart({ link, person: { key, name, duty, informed }, changes }: PersonPartProps) {
  const t = usePageWords();
  const day = useDays();
  const { language: own } = useSettings();
  const [language, setLanguage] = useState<'de' | 'en'>(own === 'en' ? 'en' : 'de');
  if (duty === null && informed === null) return null;
  const text = duty?.texts.find((each) => each.language === language)?.text ?? '';
  const today = dayOf(new Date());
  const inform = () =>
    void changes.carryOut(link.edit([key], { field: 'informed', value: today }), t('person.duty.said', { name }));
  return (
    <Part title={t('person.duty')}>
      {informed !== null && <p>{t('person.informed', { day: day(informed) })}</p>}
      {duty !== null && (
        <>
          <p>{t(duty.until < today ? 'person.duty.late' : 'person.duty.until', { day: day(duty.until) })}</p>
          <LetterLanguage name={t('person.duty.language')} value={language} onChange={setLanguage} />
          <p className="duty-text" lang={language}>
            {text}
          </p>
          <p className="actions">
            <CopyText t={t} text={text} label={t('person.duty.copy')} />
            <Button onClick={inform}>{t('person.duty.done')}</Button>
          </p>
        </>
      )}
    </Part>
  );
}
