import { LinkButton } from '../ui/button.tsx';
import { useCoach, useLocale, useWords } from './coach-context.tsx';

/** When the page was read, and the way to read it again. */
export function ReadLine() {
  const t = useWords();
  const locale = useLocale();
  const readAt = useCoach((state) => state.look?.readAt);
  const read = useCoach((state) => state.read);
  if (!readAt) return null;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(readAt));
  return (
    <p className="meta read-line">
      {t('read.at', { time })} · <LinkButton onClick={() => void read()}>{t('read.again')}</LinkButton>
    </p>
  );
}
