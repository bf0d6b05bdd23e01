import Check from 'lucide-react/icons/check';
import Eye from 'lucide-react/icons/eye';
import { useState } from 'react';
import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useEditor, useEditorStore } from './editor-context.ts';

/** As many as can be worked off at a time. */
const SHOWN = 5;

interface Remark {
  key: string;
  title: string;
  text: string;
  path: FieldPath;
}

/** What keeps the draft from being published, then what is worth a second look; each leads to its field. */
export function DraftCheck() {
  const t = usePageWords();
  const verdict = useEditor((state) => state.verdict);
  if (verdict === null) return null;
  const { faults, findings } = verdict;
  const needed = faults.map(({ path, sentence }) => ({
    key: `${path.join('/')}${sentence}`,
    title: sentence,
    text: '',
    path,
  }));
  const hints = findings.map(({ id, path, title, reason, place }) => ({
    key: `${id}${path.join('/')}`,
    title,
    text: `${place}. ${reason}`,
    path,
  }));
  return (
    <section className="draft-check">
      {needed.length > 0 && <Remarks title={t('editor.needed', { count: needed.length })} remarks={needed} />}
      {needed.length === 0 && hints.length > 0 && (
        <Remarks title={t('editor.hints', { count: hints.length })} remarks={hints} />
      )}
      {needed.length + hints.length === 0 && (
        <>
          <h2 className="label">{t('editor.check')}</h2>
          <p className="remark fine">
            <Icon of={Check} />
            {t('narrative.findings.none')}
          </p>
        </>
      )}
    </section>
  );
}

function Remarks({ title, remarks }: { title: string; remarks: readonly Remark[] }) {
  const t = usePageWords();
  const [all, setAll] = useState(false);
  const store = useEditorStore();
  const shown = all ? remarks : remarks.slice(0, SHOWN);
  return (
    <>
      <h2 className="label">{title}</h2>
      <ol>
        {shown.map(({ key, title: said, text, path }) => (
          <li key={key} className="remark">
            <Icon of={Eye} />
            <div>
              <p>{said}</p>
              {text !== '' && <p className="meta">{text}</p>}
              <p className="meta">
                <LinkButton
                  aria-label={t('narrative.finding.field.name', { title: said, place: text })}
                  onClick={() => store.getState().seek(path)}
                >
                  {t('narrative.finding.field')}
                </LinkButton>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {remarks.length > shown.length && (
        <p>
          <LinkButton onClick={() => setAll(true)}>
            {t('editor.more', { count: remarks.length - shown.length })}
          </LinkButton>
        </p>
      )}
    </>
  );
}
