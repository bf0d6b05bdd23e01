import { type CoachLanguage, ROLES } from '../../lib/domain/profile/checks/check.ts';
import { Choices } from '../ui/choices.tsx';
import { BesideDrawing, InPageDrawing } from './drawings.tsx';
import { usePageState, usePageWords, useSettings, useShortcut } from './page-context.tsx';

/** In the page or beside it; told apart by the drawing first, by words second. */
export function StandChoice() {
  const t = usePageWords();
  const { stand } = useSettings();
  const change = usePageState((state) => state.change);
  const keys = useShortcut() || 'Alt W';
  return (
    <Choices
      name={t('stand.title')}
      nameHidden
      shape="cards"
      value={stand}
      onChange={(value) => void change({ stand: value })}
      choices={[
        {
          value: 'in-page',
          label: t('stand.in-page'),
          text: t('stand.in-page.text', { keys }),
          drawing: <InPageDrawing />,
        },
        { value: 'beside', label: t('stand.beside'), text: t('stand.beside.text'), drawing: <BesideDrawing /> },
      ]}
    />
  );
}

/** Which checks weigh how much. */
export function RoleChoice() {
  const t = usePageWords();
  const { role } = useSettings();
  const change = usePageState((state) => state.change);
  return (
    <Choices
      name={t('role.title')}
      nameHidden
      shape="grid"
      value={role}
      onChange={(value) => void change({ role: value })}
      choices={ROLES.map((value) => ({ value, label: t(`role.${value}`), text: t(`role.${value}.text`) }))}
    />
  );
}

type Spelling = 'de' | 'de-CH' | 'en';

/** Language, Swiss spelling and address; the page follows at once. */
export function LanguageChoice() {
  const t = usePageWords();
  const { language } = useSettings();
  const change = usePageState((state) => state.change);
  const spelling: Spelling = language === 'en' ? 'en' : language.startsWith('de-CH') ? 'de-CH' : 'de';
  const address = language.endsWith('-du') ? 'du' : 'sie';
  const choose = (next: Spelling, how: 'sie' | 'du') =>
    void change({ language: next === 'en' || how === 'sie' ? next : (`${next}-du` satisfies CoachLanguage) });
  return (
    <div className="languages">
      <Choices
        name={t('language.label')}
        shape="row"
        value={spelling}
        onChange={(value) => choose(value, address)}
        choices={[
          { value: 'de', label: t('language.de'), lang: 'de' },
          { value: 'de-CH', label: t('language.de-CH'), lang: 'de' },
          { value: 'en', label: t('language.en'), lang: 'en' },
        ]}
      />
      {spelling !== 'en' && (
        <Choices
          name={t('address.label')}
          shape="row"
          value={address}
          onChange={(value) => choose(spelling, value)}
          choices={[
            { value: 'sie', label: t('address.sie') },
            { value: 'du', label: t('address.du') },
          ]}
        />
      )}
    </div>
  );
}
