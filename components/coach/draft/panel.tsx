import { useState } from 'react';
import type { DraftQuestion } from '../../../lib/messages/draft-view.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import type { PanelProps } from '../panel.ts';
import checkStyles from './draft.css?inline';
import { DraftCheck } from './draft-check.tsx';
import type { DraftCheckLink } from './draft-check-link.ts';

/** Beyond every editor of the networks. */
const LONGEST = 20_000;

/** The check beside the page: of the text under the caret there, or of one written or pasted here. */
export function DraftPanel({ link, translate: t, look, draft, given }: PanelProps & { link: DraftCheckLink }) {
  const [own, setOwn] = useState(given ?? '');
  const [isOwn, setIsOwn] = useState(given !== null);
  // Whoever writes on the page wants that looked at; the text from here is one click away.
  const written = draft?.text ?? '';
  const [before, setBefore] = useState(written);
  if (written !== before) {
    setBefore(written);
    if (written.trim() !== '') setIsOwn(false);
  }
  const onPage = !isOwn && draft !== null && draft.text.trim() !== '' ? draft : null;
  const network = draft?.network ?? (look?.address.includes('xing.com') ? 'xing' : 'linkedin');
  const question: DraftQuestion = onPage
    ? { text: onPage.text, network, kind: onPage.editor, language: null, limit: onPage.limit }
    : { text: own, network, kind: 'post', language: null, limit: null };
  return (
    <>
      <style>{checkStyles}</style>
      {!onPage && (
        <section className="check-own">
          {own.trim() === '' && (
            <>
              <h1 className="head">{t('check.begin')}</h1>
              <p className="meta">{t('check.begin.text')}</p>
            </>
          )}
          <Field label={t('check.text')} value={own} lines={4} longest={LONGEST} onChange={setOwn} />
        </section>
      )}
      {onPage?.network === 'xing' && <p className="meta check-unverified">{t('check.xing')}</p>}
      <DraftCheck key={onPage ? 'page' : 'own'} t={t} link={link} question={question} />
      {draft !== null && draft.text.trim() !== '' && (
        <p className="check-way">
          <LinkButton onClick={() => setIsOwn(!isOwn)}>{t(isOwn ? 'check.page' : 'check.own')}</LinkButton>
        </p>
      )}
    </>
  );
}
