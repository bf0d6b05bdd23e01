import { usePageWords } from '../../../settings/page-context.tsx';
import { Part } from './part.tsx';
import type { PersonPartProps } from './person-part.ts';

/** What is known of somebody beside what happened, each with where it comes from and since when. */
export function FactList({ person: { facts } }: Pick<PersonPartProps, 'person'>) {
  const t = usePageWords();
  return (
    <Part title={t('person.facts')}>
      {facts.length === 0 && <p className="meta">{t('person.facts.none')}</p>}
      <dl className="facts">
        {facts.map(({ name, label, text, source, before }) => (
          <div key={name}>
            <dt className="label">{label}</dt>
            <dd>
              {text}
              <span className="source">{t('person.fact.source', { source })}</span>
              {before && (
                <span className="source">
                  {t('person.fact.before', { text: before.text })} {t('person.fact.source', { source: before.source })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
