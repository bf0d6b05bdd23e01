import { type ChangeEvent, useRef } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { FoldRow } from '../../ui/fold-row.tsx';
import { dayOf, useDays } from '../days.ts';
import type { FingerprintLink } from './fingerprint-link.ts';
import { OwnFingerprint } from './own-fingerprint.tsx';
import type { FingerprintsState } from './use-fingerprints.ts';

interface FingerprintPartProps {
  link: FingerprintLink;
  state: FingerprintsState;
  /** A post that can be handed on; null = there is none. */
  post: string | null;
}

/** Which posts of colleagues a draft is compared with, and how the own post gets to them. */
export function FingerprintPart({ link, state: { kept, said, load, remove }, post }: FingerprintPartProps) {
  const t = usePageWords();
  const day = useDays();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    load([...(currentTarget.files ?? [])]);
    // The same file can be chosen again.
    currentTarget.value = '';
  };
  if (kept === null) return null;
  return (
    <FoldRow head={t('prints.title')}>
      <div className="prints">
        <p className="meta">{t('prints.text')}</p>
        <p>{t('prints.count', { n: kept.length })}</p>
        {kept.length > 0 && (
          <ul className="prints-kept">
            {kept.map(({ id, label, at }) => (
              <li key={id}>
                <bdi>{label}</bdi>
                <span className="meta">{t('prints.loaded', { date: day(dayOf(new Date(at))) })}</span>
                <LinkButton aria-label={`${t('prints.remove')}: ${label}`} onClick={() => remove([id])}>
                  {t('prints.remove')}
                </LinkButton>
              </li>
            ))}
          </ul>
        )}
        <div className="actions">
          <Button onClick={() => input.current?.click()}>{t('prints.load')}</Button>
          {kept.length > 1 && (
            <LinkButton onClick={() => remove(kept.map(({ id }) => id))}>{t('prints.remove.all')}</LinkButton>
          )}
        </div>
        <input ref={input} type="file" accept=".json" multiple hidden aria-label={t('prints.load')} onChange={choose} />
        <p role="status">{said}</p>
        {post !== null && <OwnFingerprint link={link} text={post} />}
      </div>
    </FoldRow>
  );
}
