import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useEffect, useRef } from 'react';
import { LinkButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCoach, useWords } from './coach-context.tsx';
import { ReadLine } from './read-line.tsx';
import { SectionRow } from './section-row.tsx';

/** The self-test: how this page reached the coach. */
export function SeesView({ onBack }: { onBack: () => void }) {
  const t = useWords();
  const look = useCoach((state) => state.look);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header className="lead">
        <LinkButton onClick={onBack}>
          <Icon of={ArrowLeft} /> {t('view.back')}
        </LinkButton>
        <h1 className="head" tabIndex={-1} ref={heading}>
          {t('menu.sees')}
        </h1>
        <ReadLine />
        {look?.tables && <p className="meta">{look.tables}</p>}
      </header>
      {look?.refusal && (
        <p className="part">
          {look.refusal.title} {look.refusal.text}
        </p>
      )}
      {look?.person && (
        <>
          <p className="part">{t('sees.text')}</p>
          {look.person.unverified && <p className="part meta">{t('person.unverified')}</p>}
          <ul className="sections part">
            {look.sections.map((section) => (
              <SectionRow key={section.id} section={section} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
