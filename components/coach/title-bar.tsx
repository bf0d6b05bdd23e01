import Sun from 'lucide-react/icons/sun';
import X from 'lucide-react/icons/x';
import type { PanelId } from '../../lib/messages/panels.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCoach, useLandmarks, useLocale, useShell, useWords } from './coach-context.tsx';
import { Menu } from './menu.tsx';

interface TitleBarProps {
  /** The panel that stands open; null = what the page itself is. */
  room: PanelId | null;
  /** The person is not named, though the page does. */
  nameHidden: boolean;
  /** null = while the coach is locked; so for the next. */
  onSees: (() => void) | null;
  onToday: (() => void) | null;
}

/** What the coach is looking at, today's card, and the way out. */
export function TitleBar({ room, nameHidden, onSees, onToday }: TitleBarProps) {
  const t = useWords();
  const locale = useLocale();
  const { close, hasPanels } = useShell();
  const { Head } = useLandmarks();
  const person = useCoach((state) => state.look?.person);
  const reading = useCoach((state) => state.reading && state.look === null);
  const page = useCoach((state) => state.look?.page);
  const here = person ? t(person.own === true ? 'room.profile' : 'room.person') : (page?.title ?? t('room.page'));
  const isToday = room === 'today';
  const subject = person?.name ?? page?.name ?? (reading ? t('bar.reading') : null);
  const named = nameHidden ? t('bar.name.hidden') : subject;
  const detail = isToday ? longDay(locale) : named;
  return (
    <Head className="bar">
      <p className="bar-title">
        <b>{room ? t(`room.${room}`) : here}</b>
        {detail !== null && (
          <>
            {' · '}
            <bdi>{detail}</bdi>
          </>
        )}
      </p>
      {hasPanels && onToday && (
        <IconButton label={t('room.today')} aria-pressed={isToday} onClick={onToday}>
          <Icon of={Sun} />
        </IconButton>
      )}
      <Menu onSees={onSees} />
      {close && (
        <IconButton label={t('bar.close')} onClick={close}>
          <Icon of={X} />
        </IconButton>
      )}
    </Head>
  );
}

/** "Donnerstag, 26. November" */
const longDay = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date());
