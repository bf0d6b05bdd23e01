import ChartColumn from 'lucide-react/icons/chart-column';
import History from 'lucide-react/icons/history';
import ListChecks from 'lucide-react/icons/list-checks';
import Settings from 'lucide-react/icons/settings';
import { useEffect, useState } from 'react';
import { Page, usePageWords } from '../settings/page-context.tsx';
import type { SettingsStore } from '../settings/settings-store.ts';
import { Icon } from '../ui/icon.tsx';
import { CaptureRoom } from './capture-room.tsx';
import type { DashboardLink } from './dashboard-link.ts';
import { HistoryRoom } from './history-room.tsx';
import { ImportRoom } from './import-room.tsx';
import { NoticedRoom } from './noticed-room.tsx';
import { SettingsRoom } from './settings-room.tsx';
import { UseRoom } from './use/use-room.tsx';

/** The rooms there are, in the order of the navigation. */
const ROOMS = [
  { id: 'history', icon: History },
  { id: 'use', icon: ChartColumn },
  { id: 'noticed', icon: ListChecks },
  { id: 'settings', icon: Settings },
] as const;

/** Rooms behind another: reached from there, or from the coach. */
const BEHIND = { import: 'history', capture: null } as const;
type RoomId = (typeof ROOMS)[number]['id'] | keyof typeof BEHIND;

export function Dashboard({ link, store }: { link: DashboardLink; store: SettingsStore }) {
  return (
    <Page store={store} title="Werkstolz">
      <Rooms link={link} />
    </Page>
  );
}

/** The room named in the address after `#`; the settings where none is. */
function roomInAddress(): RoomId {
  const named = location.hash.slice(1);
  if (named === 'import' || named === 'capture') return named;
  return ROOMS.find(({ id }) => id === named)?.id ?? 'settings';
}

function Rooms({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const [room, setRoom] = useState(roomInAddress);
  useEffect(() => {
    const follow = () => setRoom(roomInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const open = room === 'import' || room === 'capture' ? BEHIND[room] : room;
  return (
    <div className="dashboard">
      <nav className="nav" aria-label={t('rooms.name')}>
        <p className="product">Werkstolz</p>
        {ROOMS.map(({ id, icon }) => (
          <a key={id} href={`#${id}`} aria-current={open === id ? 'page' : undefined}>
            <Icon of={icon} />
            {t(`room.${id}`)}
          </a>
        ))}
      </nav>
      <main className="dashboard-room">
        {room === 'history' && <HistoryRoom link={link} />}
        {room === 'use' && <UseRoom link={link} />}
        {room === 'noticed' && <NoticedRoom link={link} />}
        {room === 'settings' && <SettingsRoom link={link} />}
        {room === 'import' && <ImportRoom link={link} />}
        {room === 'capture' && <CaptureRoom link={link} />}
      </main>
    </div>
  );
}
