import { useCallback, useEffect, useState } from 'react';
import type { HandedPerson, HandoverWishes } from '../../../lib/domain/journal/handover/handover.ts';
import { MOST_PEOPLE } from '../../../lib/messages/people-count.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useFocusOnArrival } from '../../ui/focus-on-arrival.ts';
import { Switch } from '../../ui/switch.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { HandedList } from './handed-list.tsx';
import type { HandoverLink } from './handover-link.ts';
import { SaveHandover } from './save-handover.tsx';

const LONGEST_NAME = 120;

interface HandoverFormProps {
  link: HandoverLink;
  /** Keys of those who go; stays the same list as long as they are the same. */
  people: readonly string[];
  /** Tells of changes of the journal. */
  onChange: (listener: () => void) => () => void;
  onClose: () => void;
}

/** People for a colleague: what goes, what is in the file word for word, and the file. */
export function HandoverForm({ link, people, onChange, onClose }: HandoverFormProps) {
  const t = usePageWords();
  const [wishes, setWishes] = useState<HandoverWishes>({ steps: false, tags: false, notes: false });
  const [name, setName] = useState<string | null>(null);
  const isTooMany = people.length > MOST_PEOPLE;
  const ask = useCallback(() => link.read(people, wishes), [link, people, wishes]);
  const { answer } = useAsked(isTooMany ? null : ask, onChange);
  const content = typeof answer === 'string' ? null : answer;
  // The own profile fills the field once; whatever is typed stays.
  const own = content?.own ?? null;
  useEffect(() => setName((typed) => typed ?? own), [own]);
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const wish = (change: Partial<HandoverWishes>) => setWishes({ ...wishes, ...change });
  return (
    <section className="handover" aria-label={t('handover.title')}>
      <h2 className="head" tabIndex={-1} ref={heading}>
        {t('handover.title')}
      </h2>
      <p>{t('handover.text')}</p>
      <Field
        label={t('handover.name')}
        hint={t('handover.name.hint')}
        voice="plain"
        longest={LONGEST_NAME}
        value={name ?? ''}
        onChange={setName}
      />
      <p className="meta">{t('handover.always')}</p>
      <div className="handover-wishes">
        <Switch label={t('handover.steps')} on={wishes.steps} onChange={(steps) => wish({ steps })} />
        <Switch
          label={t('handover.tags')}
          text={t('handover.tags.text')}
          on={wishes.tags}
          onChange={(tags) => wish({ tags })}
        />
        <Switch
          label={t('handover.notes')}
          text={t('handover.notes.text')}
          on={wishes.notes}
          onChange={(notes) => wish({ notes })}
        />
      </div>
      {isTooMany && <p role="alert">{t('handover.too-many', { most: MOST_PEOPLE })}</p>}
      {answer === 'failed' && <p role="alert">{t('people.failed')}</p>}
      {content && <Content people={content.people} />}
      {content && <SaveHandover link={link} from={(name ?? '').trim()} people={content.people} />}
      <p>
        <LinkButton onClick={onClose}>{t('handover.close')}</LinkButton>
      </p>
    </section>
  );
}

/** What stands in the file. */
function Content({ people }: { people: readonly HandedPerson[] }) {
  const t = usePageWords();
  return (
    <div className="handover-content">
      <h3 className="label">{t('handover.content.of', { count: people.length })}</h3>
      <HandedList people={people} />
    </div>
  );
}
