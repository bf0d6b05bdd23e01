import BookOpen from 'lucide-react/icons/book-open-text';
import ChartColumn from 'lucide-react/icons/chart-column';
import History from 'lucide-react/icons/history';
import Lightbulb from 'lucide-react/icons/lightbulb';
import ListChecks from 'lucide-react/icons/list-checks';
import NotebookPen from 'lucide-react/icons/notebook-pen';
import PenLine from 'lucide-react/icons/pen-line';
import Settings from 'lucide-react/icons/settings';
import Users from 'lucide-react/icons/users';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Page, usePageWords } from '../settings/page-context.tsx';
import type { SettingsStore } from '../settings/settings-store.ts';
import { Icon } from '../ui/icon.tsx';
import { CaptureRoom } from './capture-room.tsx';
import type { DashboardLink } from './dashboard-link.ts';
import { DraftRoom } from './draft/draft-room.tsx';
import { HistoryRoom } from './history-room.tsx';
import { ImportRoom } from './import-room.tsx';
import { LockGate } from './lock/lock-gate.tsx';
import { NoticedRoom } from './noticed-room.tsx';
import { SettingsRoom } from './settings-room.tsx';
import { UseRoom } from './use/use-room.tsx';

/** Larger than the others, and seldom open: each has a script of its own. */
const JournalRoom = lazy(() => import('./journal/journal-room.tsx'));
const PeopleRoom = lazy(() => import('./people/people-room.tsx'));
const PeopleFileRoom = lazy(() => import('./people-file/people-file-room.tsx'));
const NarrativeRoom = lazy(() => import('./narrative/narrative-room.tsx'));
const IdeasRoom = lazy(() => import('./ideas/ideas-room.tsx'));
const MeetingsRoom = lazy(() => import('./meetings/meetings-room.tsx'));
const PreparedRoom = lazy(() => import('./prepared-room.tsx'));
const NarrativeEditor = lazy(() => import('./narrative/editor/narrative-editor.tsx'));

/** The rooms there are, in the order of the navigation. */
const ROOMS = [
  { id: 'journal', icon: NotebookPen },
  { id: 'people', icon: Users },
  { id: 'history', icon: History },
  { id: 'use', icon: ChartColumn },
  { id: 'noticed', icon: ListChecks },
  { id: 'ideas', icon: Lightbulb },
  { id: 'check', icon: PenLine },
  { id: 'narrative', icon: BookOpen },
  { id: 'settings', icon: Settings },
] as const;

/** Rooms behind another: reached from there, or from the coach. */
const BEHIND = {
  import: 'history',
  capture: null,
  prepared: null,
  'narrative-edit': 'narrative',
  'people-file': 'people',
  meetings: 'journal',
} as const;
type RoomId = (typeof ROOMS)[number]['id'] | keyof typeof BEHIND;

export function Dashboard({ link, store }: { link: DashboardLink; store: SettingsStore }) {
  return (
    <Page store={store} title="Werkstolz">
      <LockGate link={link}>
        <Rooms link={link} />
      </LockGate>
    </Page>
  );
}

/** The room named in the address after `#`; the settings where none is. */
function roomInAddress(): RoomId {
  // What follows a slash names a place within the room.
  const [named = ''] = location.hash.slice(1).split('/');
  if (isBehind(named)) return named;
  return ROOMS.find(({ id }) => id === named)?.id ?? 'settings';
}

const isBehind = (room: string): room is keyof typeof BEHIND => Object.hasOwn(BEHIND, room);

function Rooms({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const [room, setRoom] = useState(roomInAddress);
  useEffect(() => {
    const follow = () => setRoom(roomInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const open = isBehind(room) ? BEHIND[room] : room;
  const nav = useRef<HTMLElement>(null);
  // In a narrow window the row of rooms is longer than the window.
  useEffect(() => {
    if (open) nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  return (
    <div className="dashboard">
      <nav className="nav" ref={nav} aria-label={t('rooms.name')}>
        <p className="product">Werkstolz</p>
        {ROOMS.map(({ id, icon }) => (
          <a key={id} href={`#${id}`} title={t(`room.${id}`)} aria-current={open === id ? 'page' : undefined}>
            <Icon of={icon} />
            <span>{t(`room.${id}`)}</span>
          </a>
        ))}
      </nav>
      <main className="dashboard-room">
        {room === 'history' && <HistoryRoom link={link} />}
        {room === 'use' && <UseRoom link={link} />}
        {room === 'noticed' && <NoticedRoom link={link} />}
        {room === 'check' && <DraftRoom link={link.draftCheck} prints={link.fingerprints} />}
        {room === 'settings' && <SettingsRoom link={link} />}
        {room === 'import' && <ImportRoom link={link} />}
        {room === 'capture' && <CaptureRoom link={link} />}
        <Suspense>
          {room === 'journal' && <JournalRoom link={link} />}
          {room === 'people' && <PeopleRoom link={link} />}
          {room === 'people-file' && <PeopleFileRoom link={link.peopleFile} handover={link.handover} />}
          {room === 'meetings' && <MeetingsRoom link={link.meetings} />}
          {room === 'prepared' && <PreparedRoom link={link} />}
          {room === 'ideas' && <IdeasRoom link={link.ideas} />}
          {room === 'narrative' && <NarrativeRoom link={link} />}
          {room === 'narrative-edit' && <NarrativeEditor link={link.narrative} />}
        </Suspense>
      </main>
    </div>
  );
}
