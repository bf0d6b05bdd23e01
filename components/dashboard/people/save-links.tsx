import { peopleCards, peopleTable } from '../../../lib/domain/journal/people-file/people-file.ts';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import type { DashboardLink } from '../dashboard-link.ts';
import { dayOf } from '../days.ts';

const FORMS = [
  { ending: 'csv', label: 'CSV', write: peopleTable },
  { ending: 'vcf', label: 'vCard', write: peopleCards },
  { ending: 'json', label: 'JSON', write: (people: readonly PersonLineView[]) => JSON.stringify(people, null, 2) },
] as const;

interface SaveLinksProps {
  people: readonly PersonLineView[];
  saveFile: DashboardLink['saveFile'];
}

/** People as a file for another program: those picked, else those shown. */
export function SaveLinks({ people, saveFile }: SaveLinksProps) {
  const t = usePageWords();
  return (
    <p className="meta save-links">
      {t('people.save', { count: people.length })}
      {FORMS.map(({ ending, label, write }) => (
        <LinkButton
          key={ending}
          aria-label={t('people.save.as', { form: label })}
          onClick={() => saveFile(`${t('people.file')}-${dayOf(new Date())}.${ending}`, write(people))}
        >
          {label}
        </LinkButton>
      ))}
    </p>
  );
}
