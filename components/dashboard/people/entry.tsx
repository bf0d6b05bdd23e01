import { isOwnAct } from '../../../lib/domain/journal/is-own-act.ts';
import type { EntryView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { useShortDays } from '../days.ts';
import { personAddress } from './people-address.ts';
import type { PeopleLink } from './people-link.ts';
import type { Changes } from './use-changes.ts';

interface EntryProps {
  link: PeopleLink;
  entry: EntryView;
  changes: Changes;
  /** Say whom it was with, where the list is of several people. */
  withName?: boolean;
}

/** One contact: when, what, with whom, what was said. Struck, it can be brought back. */
export function Entry({
  link,
  entry: { at, act, label, text, theme, person, source },
  changes,
  withName = false,
}: EntryProps) {
  const t = usePageWords();
  const day = useShortDays()(at.slice(0, 10));
  const strike = () => void changes.carryOut(link.strike(act), t('person.entry.struck'));
  return (
    <li className="entry">
      <time className="meta" dateTime={at}>
        {day}
      </time>
      <div>
        <p>
          {label}
          {withName && person && (
            <>
              {' · '}
              <a className="link" href={personAddress(person.key)}>
                <bdi>{person.name}</bdi>
              </a>
            </>
          )}
          <span className="meta">
            {' · '}
            {t(`journal.source.${source}`)}
            {theme !== null && ` · ${t('journal.theme', { theme })}`}
          </span>
        </p>
        {text !== null && <p className="own-words">{text}</p>}
      </div>
      {isOwnAct(source) && (
        <LinkButton aria-label={t('person.entry.strike.name', { what: label, day })} onClick={strike}>
          {t('person.entry.strike')}
        </LinkButton>
      )}
    </li>
  );
}
