import { useState } from 'react';
import { useCoach, useLandmarks, useWords } from './coach-context.tsx';
import { Loading } from './loading.tsx';
import { Failed, Refused } from './nothing-to-show.tsx';
import { NoticedLine } from './noticed-line.tsx';
import { DraftFoot } from './page/draft-foot.tsx';
import { PagePanel } from './page/panel.tsx';
import { PersonPanel } from './person/panel.tsx';
import { ProfilePanel } from './profile/panel.tsx';
import { SeesView } from './sees-view.tsx';
import { TitleBar } from './title-bar.tsx';

/** The whole of the coach: title bar, and the one room that makes sense beside this page. */
export function Coach() {
  const t = useWords();
  const { Room: Place } = useLandmarks();
  const look = useCoach((state) => state.look);
  const failure = useCoach((state) => state.failure);
  // The self-test belongs to the page it was opened on, and leaves with it.
  const [seesAt, setSeesAt] = useState<string | null>(null);
  return (
    <>
      <TitleBar onSees={() => setSeesAt(look?.address ?? null)} />
      <Place
        className="room"
        aria-label={t(look?.report ? 'room.profile' : look?.person ? 'room.person' : 'room.page')}
      >
        {look && seesAt === look.address ? <SeesView onBack={() => setSeesAt(null)} /> : <Room />}
        {look?.beside && <p className="part meta">{look.beside}</p>}
      </Place>
      {failure !== null && look && <Failed code={failure} />}
      <DraftFoot />
      <NoticedLine />
    </>
  );
}

function Room() {
  const look = useCoach((state) => state.look);
  const failure = useCoach((state) => state.failure);
  if (!look) return failure === null ? <Loading /> : <Failed code={failure} />;
  if (look.refusal) return <Refused />;
  if (look.page) return <PagePanel />;
  if (look.report) return <ProfilePanel report={look.report} />;
  return <PersonPanel />;
}
