import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import type { FoundMeeting } from './meetings-link.ts';
import { choiceKey, type Picks, pageId, peopleOf } from './picks.ts';
import { useTimeWords } from './time-words.ts';

interface EntryProps {
  found: FoundMeeting;
  picks: Picks;
  /** @param at which question; null = none of them is meant */
  onPick: (at: number, key: string | null) => void;
}

/** One meeting in the list: when, what, and with whom of the journal. */
export function MeetingEntry({ found, picks, onPick }: EntryProps) {
  const t = usePageWords();
  const time = useTimeWords();
  const { meeting, open } = found;
  const people = peopleOf(found, picks);
  const go = (person: string) => {
    const page = document.getElementById(pageId(meeting.id, person));
    page?.scrollIntoView();
    page?.focus({ preventScroll: true });
  };
  return (
    <li className="meeting-entry">
      <span className="meta">{time(meeting)}</span>
      <div>
        <p>
          <bdi>{meeting.title || t('meetings.untitled')}</bdi>
        </p>
        {people.map(({ key, name, company }) => (
          <p key={key}>
            <LinkButton onClick={() => go(key)}>
              <bdi>{name}</bdi>
            </LinkButton>
            {company !== null && <span className="meta">, {company}</span>}
          </p>
        ))}
        {open.map((some, at) => (
          <fieldset key={choiceKey(found, at)} className="meeting-ask">
            <legend>{t('meetings.who')}</legend>
            {some.map(({ key, name, company }) => (
              <LinkButton key={key} aria-pressed={picks[choiceKey(found, at)] === key} onClick={() => onPick(at, key)}>
                <bdi>{company === null ? name : `${name}, ${company}`}</bdi>
              </LinkButton>
            ))}
            <LinkButton aria-pressed={picks[choiceKey(found, at)] === null} onClick={() => onPick(at, null)}>
              {t('meetings.nobody')}
            </LinkButton>
          </fieldset>
        ))}
        {people.length === 0 && open.length === 0 && <p className="meta">{t('meetings.unknown')}</p>}
      </div>
    </li>
  );
}
