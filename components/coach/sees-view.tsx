import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { SeenPart } from '../../lib/messages/self-test-view.ts';
import { FieldList } from '../self-test/field-list.tsx';
import { LinkButton } from '../ui/button.tsx';
import { useFocusOnArrival } from '../ui/focus-on-arrival.ts';
import { FoldRow } from '../ui/fold-row.tsx';
import { Icon } from '../ui/icon.tsx';
import { CapturePart } from './capture-part.tsx';
import { useCoach, useWords } from './coach-context.tsx';
import { ReadLine } from './read-line.tsx';
import { useSees } from './use-sees.ts';

/** The self-test: how this page reached the coach, field by field, and a way to report where that went wrong. */
export function SeesView({ onBack }: { onBack: () => void }) {
  const t = useWords();
  const look = useCoach((state) => state.look);
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const sees = useSees();
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
      {look?.refusal ? (
        <p className="part">
          {look.refusal.title} {look.refusal.text}
        </p>
      ) : (
        sees && <p className="part">{sees.parts.length > 0 ? sees.sentence : t('sees.none')}</p>
      )}
      {look?.person?.unverified && <p className="part meta">{t('person.unverified')}</p>}
      {numbered(sees?.parts ?? []).map(([key, part], index) => (
        <Part key={key} part={part} startsOpen={index === 0} />
      ))}
      {sees?.rest && <p className="part meta">{sees.rest}</p>}
      {/* Nothing may push the button away while a pointer is on its way to it. */}
      {sees !== undefined && <CapturePart />}
    </>
  );
}

/** Two posts may be by the same person; their turn tells them apart. */
const numbered = (parts: readonly SeenPart[]) =>
  parts.map((part, turn): [string, SeenPart] => [`${turn} ${part.title}`, part]);

/** Fields that belong together; a part without any has nothing to open. */
function Part({ part: { title, note, hint, fields }, startsOpen }: { part: SeenPart; startsOpen: boolean }) {
  const t = useWords();
  const head = (
    <>
      <b>
        <bdi>{title}</bdi>
      </b>{' '}
      <span className="meta">{note}</span>
    </>
  );
  if (fields.length === 0) {
    return (
      <div className="fold fold-plain">
        {head}
        {hint && <p className="meta">{hint}</p>}
      </div>
    );
  }
  return (
    <FoldRow head={head} startsOpen={startsOpen}>
      <div className="seen-part">
        <FieldList fields={fields} t={t} />
        {hint && <p className="meta">{hint}</p>}
      </div>
    </FoldRow>
  );
}
