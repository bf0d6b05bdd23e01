import { useState } from 'react';
import type { DraftQuestion } from '../../../lib/messages/draft-view.ts';
import checkStyles from '../../coach/draft/draft.css?inline';
import { DraftCheck } from '../../coach/draft/draft-check.tsx';
import type { DraftCheckLink } from '../../coach/draft/draft-check-link.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import roomStyles from './draft-room.css?inline';
import type { FingerprintLink } from './fingerprint-link.ts';
import { FingerprintPart } from './fingerprint-part.tsx';
import { useFingerprints } from './use-fingerprints.ts';

const KINDS = {
  linkedin: ['post', 'comment', 'message', 'invitation'],
  xing: ['post', 'comment', 'message'],
} as const;

/** A text written or pasted, with what could be looked at again. Nothing of it is stored. */
export function DraftRoom({ link, prints }: { link: DraftCheckLink; prints: FingerprintLink }) {
  const t = usePageWords();
  const fingerprints = useFingerprints(prints, t);
  const [question, setQuestion] = useState<DraftQuestion>({
    text: '',
    network: 'linkedin',
    kind: 'post',
    language: null,
    limit: null,
  });
  const change = (part: Partial<DraftQuestion>) => setQuestion({ ...question, ...part });
  const pickNetwork = (network: DraftQuestion['network']) =>
    change({ network, kind: KINDS[network].find((kind) => kind === question.kind) ?? 'post' });
  return (
    <>
      <style>{`${checkStyles}\n${roomStyles}`}</style>
      <header className="room-head">
        <h1>{t('room.check')}</h1>
        <p className="meta">{t('check.room.text')}</p>
      </header>
      <div className="draft-room">
        <div className="draft-room-write">
          <Choices
            name={t('check.network')}
            shape="row"
            value={question.network}
            onChange={pickNetwork}
            choices={[
              { value: 'linkedin', label: 'LinkedIn' },
              { value: 'xing', label: 'XING' },
            ]}
          />
          <Choices
            name={t('check.kind')}
            shape="row"
            value={question.kind}
            onChange={(kind) => change({ kind })}
            choices={KINDS[question.network].map((kind) => ({ value: kind, label: t(`check.kind.${kind}`) }))}
          />
          <Choices
            name={t('check.language')}
            shape="row"
            value={question.language ?? 'auto'}
            onChange={(language) => change({ language: language === 'auto' ? null : language })}
            choices={[
              { value: 'auto', label: t('check.language.auto') },
              { value: 'de', label: t('language.de'), lang: 'de' },
              { value: 'en', label: t('language.en'), lang: 'en' },
            ]}
          />
          <Field
            label={t('check.text')}
            value={question.text}
            lines={8}
            longest={20_000}
            onChange={(text) => change({ text })}
          />
          <FingerprintPart
            link={prints}
            state={fingerprints}
            post={question.kind === 'post' && question.text.trim() !== '' ? question.text : null}
          />
        </div>
        {question.text.trim() !== '' && (
          <section className="draft-room-check" aria-label={t('check.hints')}>
            <DraftCheck
              t={t}
              link={link}
              question={question}
              posts={fingerprints.kept?.map(({ id }) => id).join() ?? ''}
              level={2}
            />
          </section>
        )}
      </div>
    </>
  );
}
