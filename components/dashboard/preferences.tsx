import { usePageState, usePageWords, useSettings, useShortcut } from '../settings/page-context.tsx';
import { Choices } from '../ui/choices.tsx';
import { Switch } from '../ui/switch.tsx';

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const t = usePageWords();
  const { theme } = useSettings();
  const change = usePageState((state) => state.change);
  return (
    <Choices
      name={t('settings.theme')}
      nameHidden
      shape="row"
      value={theme}
      onChange={(value) => void change({ theme: value })}
      choices={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme.${value}`) }))}
    />
  );
}

/** How the company writes about people in German. */
export function GenderChoice() {
  const t = usePageWords();
  const { genderStyle } = useSettings();
  const change = usePageState((state) => state.change);
  return (
    <Choices
      name={t('gender.title')}
      shape="column"
      value={genderStyle}
      onChange={(value) => void change({ genderStyle: value })}
      choices={(['off', 'neutral', 'pair', 'sign'] as const).map((value) => ({ value, label: t(`gender.${value}`) }))}
    />
  );
}

/** Whether the handle stands at the edge of the page. */
export function HandleSwitch() {
  const t = usePageWords();
  const { handleVisible, stand } = useSettings();
  const change = usePageState((state) => state.change);
  const keys = useShortcut() || 'Alt W';
  if (stand !== 'in-page') return null;
  return (
    <Switch
      label={t('settings.handle')}
      text={t('settings.handle.text', { keys })}
      on={handleVisible}
      onChange={(value) => void change({ handleVisible: value })}
    />
  );
}

/** A first job is judged by other things. */
export function CareerEntry() {
  const t = usePageWords();
  const { careerEntry } = useSettings();
  const change = usePageState((state) => state.change);
  return (
    <Switch
      label={t('career.entry')}
      text={t('career.entry.text')}
      on={careerEntry}
      onChange={(value) => void change({ careerEntry: value })}
    />
  );
}
