import { LinkButton } from '../ui/button.tsx';
import { useShell, useWords } from './coach-context.tsx';

/** The quiet way out where a page can't be read: its text, or a file. */
export function ImportLink() {
  const t = useWords();
  const { openImport } = useShell();
  return (
    <p className="meta import-link">
      {t('import.link.why')} <LinkButton onClick={openImport}>{t('import.link')}</LinkButton>
    </p>
  );
}
