import X from 'lucide-react/icons/x';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCoach, useLandmarks, useShell, useWords } from './coach-context.tsx';
import { Menu } from './menu.tsx';

interface TitleBarProps {
  /** What a view beside the report is called; null = the report. */
  room: string | null;
  /** The person is not named, though the page does. */
  nameHidden: boolean;
  onSees: () => void;
}

/** What the coach is looking at, and the way out. */
export function TitleBar({ room: open, nameHidden, onSees }: TitleBarProps) {
  const t = useWords();
  const { close } = useShell();
  const { Head } = useLandmarks();
  const person = useCoach((state) => state.look?.person);
  const reading = useCoach((state) => state.reading && state.look === null);
  const page = useCoach((state) => state.look?.page);
  const here = person ? t(person.own === true ? 'room.profile' : 'room.person') : (page?.title ?? t('room.page'));
  const detail = nameHidden
    ? t('bar.name.hidden')
    : (person?.name ?? page?.name ?? (reading ? t('bar.reading') : null));
  return (
    <Head className="bar">
      <p className="bar-title">
        <b>{open ?? here}</b>
        {detail !== null && (
          <>
            {' · '}
            <bdi>{detail}</bdi>
          </>
        )}
      </p>
      <Menu onSees={onSees} />
      {close && (
        <IconButton label={t('bar.close')} onClick={close}>
          <Icon of={X} />
        </IconButton>
      )}
    </Head>
  );
}
