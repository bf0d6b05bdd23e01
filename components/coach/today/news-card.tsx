import type { ReactNode } from 'react';
import { hasProfile } from '../../../lib/domain/profile/profile-path.ts';
import type { NewsView } from '../../../lib/messages/today-view.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from './card.tsx';
import type { CardParts } from './card-parts.ts';

interface NewsCardProps {
  view: NewsView;
  parts: CardParts;
  /** The way to put it off. */
  skip: ReactNode;
}

/** What is new of somebody, in the words in which it was seen, with what stood there before. */
export function NewsCard({ view: { person, title, quote, before, day }, parts, skip }: NewsCardProps) {
  const { t, link, acts, afterwards } = parts;
  const { key, keys, name } = person;
  const done = () =>
    void acts
      .perform(t('today.said.news', { name }), (act) =>
        link.change(act, { person: key, name }, { field: 'caughtUp', value: day }),
      )
      .then(afterwards);
  return (
    <Card
      label={t('today.news')}
      title={`${name}: ${title}`}
      actions={
        <>
          <Button kind="primary" onClick={() => link.openProfile(keys.find(hasProfile) ?? key)}>
            {t('today.news.write')}
          </Button>
          <LinkButton onClick={done}>{t('today.done')}</LinkButton>
          {skip}
        </>
      }
    >
      <figure className="quoted">
        <blockquote className="quote" dir="auto" lang={quote.language ?? undefined}>
          {quote.text}
        </blockquote>
        <figcaption className="source">{quote.source}</figcaption>
      </figure>
      {before && (
        <p className="today-text">
          {before.said}{' '}
          <q className="quote inline" dir="auto">
            {before.text}
          </q>
          {before.source && <span className="source">{before.source}</span>}
        </p>
      )}
    </Card>
  );
}
