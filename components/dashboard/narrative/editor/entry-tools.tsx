import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Trash from 'lucide-react/icons/trash-2';
import { usePageWords } from '../../../settings/page-context.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';

interface EntryToolsProps {
  name: string;
  /** null = it is the first. */
  onUp: (() => void) | null;
  /** null = it is the last. */
  onDown: (() => void) | null;
  onRemove: () => void;
}

/** What can be done to an entry of a list. */
export function EntryTools({ name, onUp, onDown, onRemove }: EntryToolsProps) {
  const t = usePageWords();
  return (
    <div className="entry-tools">
      {onUp && (
        <IconButton label={t('editor.entry.up', { name })} onClick={onUp}>
          <Icon of={ArrowUp} />
        </IconButton>
      )}
      {onDown && (
        <IconButton label={t('editor.entry.down', { name })} onClick={onDown}>
          <Icon of={ArrowDown} />
        </IconButton>
      )}
      <IconButton label={t('editor.entry.remove', { name })} onClick={onRemove}>
        <Icon of={Trash} />
      </IconButton>
    </div>
  );
}
