import { usePageState, usePageWords, useSettings } from '../settings/page-context.tsx';
import { LinkButton } from '../ui/button.tsx';

/** The other language in its own words, on top, for those who would have to read on to find the choice below. */
export function LanguageSwitch() {
  const t = usePageWords();
  const { language } = useSettings();
  const change = usePageState((state) => state.change);
  const other = language === 'en' ? 'de' : 'en';
  return (
    <span lang={other}>
      <LinkButton onClick={() => void change({ language: other })}>{t(`language.${other}`)}</LinkButton>
    </span>
  );
}
