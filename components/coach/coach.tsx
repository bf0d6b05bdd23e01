import FileText from 'lucide-react/icons/file-text';
import Lightbulb from 'lucide-react/icons/lightbulb';
import MessagesSquare from 'lucide-react/icons/messages-square';
import NotebookPen from 'lucide-react/icons/notebook-pen';
import PenLine from 'lucide-react/icons/pen-line';
import TextSearch from 'lucide-react/icons/text-search';
import { type ReactNode, useCallback, useState } from 'react';
import type { PanelId } from '../../lib/messages/panels.ts';
import { TabBar } from '../ui/tab-bar.tsx';
import { BroughtPanel } from './brought-panel.tsx';
import { useCoach, useLandmarks, useShell, useWords } from './coach-context.tsx';
import { Loading } from './loading.tsx';
import { Failed, Refused } from './nothing-to-show.tsx';
import { NoticedLine } from './noticed-line.tsx';
import { DraftFoot } from './page/draft-foot.tsx';
import { PagePanel } from './page/panel.tsx';
import { PersonPanel } from './person/panel.tsx';
import { ProfilePanel } from './profile/panel.tsx';
import { SeesView } from './sees-view.tsx';
import { TitleBar } from './title-bar.tsx';

/** Where the row is too narrow for words, each view has its sign; the open one keeps its word. */
const ICONS = {
  here: FileText,
  candidate: TextSearch,
  conversation: MessagesSquare,
  notes: NotebookPen,
  idea: Lightbulb,
  draft: PenLine,
};

/** The whole of the coach: title bar, and the one room that makes sense beside this page. */
export function Coach() {
  const t = useWords();
  const { Room: Place } = useLandmarks();
  const { hasPanels } = useShell();
  const look = useCoach((state) => state.look);
  const failure = useCoach((state) => state.failure);
  const isWriting = useCoach((state) => state.draft !== null);
  // Which view is open is the user's choice and outlasts the page beside it.
  const [chosen, setTab] = useState<'here' | PanelId>('here');
  const isLocked = look?.refusal?.code === 'locked';
  const tab = isLocked ? 'here' : chosen;
  // A text from elsewhere is checked until another view is chosen.
  const [given, setGiven] = useState<string | null>(null);
  const open = (next: 'here' | PanelId, text: string | null = null) => {
    setGiven(text);
    setTab(next);
  };
  // The self-test belongs to the page it was opened on, and leaves with it.
  const [seesAt, setSeesAt] = useState<string | null>(null);
  const showSees = () => {
    open('here');
    setSeesAt(look?.address ?? null);
  };
  // Until the reading aid says that the name may stand there; it is said for one page.
  const [namedAt, setNamedAt] = useState<string | null>(null);
  const address = look?.address ?? null;
  const onNamed = useCallback((named: boolean) => setNamedAt(named ? address : null), [address]);
  const isProfile = look !== null && look.person !== null && look.person.own !== true;
  const nameHidden = tab === 'candidate' && isProfile && namedAt !== address;
  const ways = {
    onNamed,
    onCheck: (text: string) => open('draft', text),
    onOpen: (panel: PanelId | 'here') => open(panel),
  };
  const isOther = look?.person?.own === false;
  const here = t(look?.report ? 'room.profile' : look?.person ? 'room.person' : 'room.page');
  return (
    <>
      <TitleBar
        room={tab === 'here' ? null : tab}
        nameHidden={nameHidden}
        onToday={isLocked ? null : () => open(tab === 'today' ? 'here' : 'today')}
        onSees={isLocked ? null : showSees}
      />
      {hasPanels && !isLocked && (
        <TabBar
          name={t('tabs.name')}
          open={tab}
          onOpen={open}
          tabs={[
            { id: 'here', label: here, icon: ICONS.here },
            ...(look?.recruits
              ? [{ id: 'candidate' as const, label: t('room.candidate'), icon: ICONS.candidate, faint: !isOther }]
              : []),
            { id: 'conversation', label: t('room.conversation'), icon: ICONS.conversation, faint: !isOther },
            { id: 'notes', label: t('room.notes'), icon: ICONS.notes, faint: !isOther },
            { id: 'idea', label: t('room.idea'), icon: ICONS.idea },
            { id: 'draft', label: t('room.draft'), icon: ICONS.draft, faint: !isWriting },
          ]}
        />
      )}
      <Place className="room" aria-label={tab === 'here' ? here : t(`room.${tab}`)}>
        {/* Where the card stands alone, its panel has a heading; beside a page, the page's. */}
        {tab === 'today' && <h1 className="spoken">{t('room.today')}</h1>}
        {tab !== 'here' ? (
          <BroughtPanel key={tab} panel={tab} given={given} {...ways} />
        ) : look && seesAt === look.address && !isLocked ? (
          <SeesView onBack={() => setSeesAt(null)} />
        ) : (
          <Room today={hasPanels && <BroughtPanel panel="today" given={null} {...ways} />} />
        )}
        {tab === 'here' && look?.beside && <p className="part meta">{look.beside}</p>}
      </Place>
      {tab === 'here' && failure !== null && look && <Failed code={failure} />}
      {tab !== 'draft' && !isLocked && <DraftFoot onCheck={() => open('draft')} />}
      {!nameHidden && !isLocked && <NoticedLine />}
    </>
  );
}

/** What the page itself gives. @param today the card of the day, where the page is nobody's */
function Room({ today }: { today: ReactNode }) {
  const look = useCoach((state) => state.look);
  const failure = useCoach((state) => state.failure);
  if (!look) return failure === null ? <Loading /> : <Failed code={failure} />;
  if (look.refusal) return <Refused />;
  if (look.page) return <PagePanel>{today}</PagePanel>;
  if (look.report) return <ProfilePanel report={look.report} />;
  return <PersonPanel />;
}
