import { addDays } from '../../../lib/domain/present-use/days.ts';
import type { TodayView } from '../../../lib/messages/today-view.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { CopyText } from '../copy-text.tsx';
import { dayWords, localDay } from '../day-words.ts';
import { Card } from './card.tsx';
import type { CardParts } from './card-parts.ts';

/** What was promised to whom, and what was said when the two last talked. */
export function DueCard({ view, parts }: { view: Extract<TodayView, { kind: 'due' }>; parts: CardParts }) {
  const { t, locale, today, link, acts, afterwards, onOpen } = parts;
  const { person, spoken, others } = view;
  const { next } = person;
  if (!next) return null;
  const who = { person: person.key, name: person.name };
  const day = dayWords(next.day ?? today, today, t, locale);
  const change = (said: string, value: typeof next | null) =>
    void acts.perform(said, (act) => link.change(act, who, { field: 'next', value })).then(afterwards);
  const openProfile = () => {
    onOpen('here');
    link.openProfile(person.key);
  };
  return (
    <>
      <Card
        label={t('today.due', { day })}
        title={next.what}
        actions={
          <>
            <Button kind="primary" onClick={() => change(t('today.said.done', { what: next.what }), null)}>
              {t('today.done')}
            </Button>
            <LinkButton
              onClick={() => change(t('today.said.tomorrow', { what: next.what }), { ...next, day: addDays(today, 1) })}
            >
              {t('today.tomorrow')}
            </LinkButton>
            <LinkButton onClick={openProfile}>{t('today.person')}</LinkButton>
          </>
        }
      >
        <p className="today-who">
          <bdi>{[person.name, person.position, person.company].filter(Boolean).join(', ')}</bdi>
        </p>
        {spoken?.text && (
          <figure className="quoted">
            <blockquote className="quote" dir="auto">
              {spoken.text}
            </blockquote>
            <figcaption className="source">
              {spoken.label}, {dayWords(localDay(spoken.at), today, t, locale)}
            </figcaption>
          </figure>
        )}
        {next.why && <p className="today-text">{next.why}</p>}
      </Card>
      {others > 0 && <p className="today-more meta">{t('today.more', { count: others })}</p>}
    </>
  );
}

/** Whom to tell that data are kept, with the text for it. */
export function InformCard({ view, parts }: { view: Extract<TodayView, { kind: 'inform' }>; parts: CardParts }) {
  const { t, locale, today, link, acts, afterwards } = parts;
  const { name, key } = view.person;
  const informed = () =>
    void acts
      .perform(t('today.said.informed', { name }), (act) =>
        link.change(act, { person: key, name }, { field: 'informed', value: today }),
      )
      .then(afterwards);
  return (
    <Card
      label={t('today.inform.label')}
      title={t('today.inform', { name })}
      actions={
        <>
          <CopyText t={t} text={view.text} label={t('today.inform.copy')} />
          <LinkButton onClick={informed}>{t('today.inform.done')}</LinkButton>
        </>
      }
    >
      <p className="today-text">{t('today.inform.text', { day: dayWords(view.until, today, t, locale) })}</p>
    </Card>
  );
}
