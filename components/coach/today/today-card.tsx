import type { TodayCard, TodayView } from '../../../lib/messages/today-view.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from './card.tsx';
import type { CardParts } from './card-parts.ts';
import { NewsCard } from './news-card.tsx';
import { DueCard, InformCard } from './people-cards.tsx';

/** The one thing of the day, by what it is. */
export function TodayCardView({ view, parts }: { view: TodayView; parts: CardParts }) {
  const { t, link, acts, afterwards, onOpen } = parts;
  const goTo = (address: string) => {
    onOpen('here');
    link.openAddress(address);
  };
  const skip = (card: TodayCard) => (
    <LinkButton onClick={() => void acts.toggle(t('today.said.skipped'), (on) => link.skip(card, on)).then(afterwards)}>
      {t('today.skip')}
    </LinkButton>
  );
  switch (view.kind) {
    case 'due':
      return <DueCard view={view} parts={parts} />;
    case 'inform':
      return <InformCard view={view} parts={parts} />;
    case 'news':
      return <NewsCard view={view} parts={parts} skip={skip('news')} />;
    case 'hidden':
      return (
        <Card
          label={t('room.today')}
          title={t(`today.hidden.${view.card}`, { count: view.count })}
          actions={
            <>
              <Button kind="primary" onClick={link.openJournal}>
                {t('today.hidden.open')}
              </Button>
              {skip(view.card)}
            </>
          }
        >
          <p className="today-text">{t('today.hidden.text')}</p>
        </Card>
      );
    case 'idea':
      return (
        <Card
          label={t('today.idea.label', { minutes: view.minutes })}
          title={view.title}
          actions={
            <>
              <Button kind="primary" onClick={() => onOpen('idea')}>
                {t('today.idea.open')}
              </Button>
              {skip('idea')}
            </>
          }
        >
          <p className="today-text">{t('today.idea.text')}</p>
        </Card>
      );
    case 'fix':
      return (
        <Card
          label={t('today.fix.label', { minutes: view.minutes })}
          title={view.title}
          actions={
            <>
              <Button kind="primary" onClick={() => goTo(view.address)}>
                {t('today.fix.open')}
              </Button>
              {skip('fix')}
            </>
          }
        >
          <p className="today-text">{view.advice}</p>
        </Card>
      );
    case 'nothing':
      return (
        <Card label={t('room.today')} title={t('today.nothing')}>
          <p className="today-text">{t('today.nothing.text')}</p>
        </Card>
      );
  }
}
