import ChevronRight from 'lucide-react/icons/chevron-right';
import { localeOf } from '../../../lib/languages/translate.ts';
import { usePageWords, useSettings } from '../../settings/page-context.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ReopenedIdea, type ReopenedIdeaProps } from './reopened-idea.tsx';

interface KeptIdeaProps extends ReopenedIdeaProps {
  open: boolean;
  onToggle: () => void;
}

/** One kept idea in a line: what it is, where it comes from, what became of it and when. Opens in place. */
export function KeptIdea({ open, onToggle, ...rest }: KeptIdeaProps) {
  const t = usePageWords();
  const { language } = useSettings();
  const { card, state, reason, at, standing } = rest.idea;
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' }).format(new Date(at));
  return (
    <li>
      <Disclosure
        className="kept-idea"
        headClass="kept-idea-head"
        level={2}
        open={open}
        onToggle={onToggle}
        head={
          <>
            <Icon of={ChevronRight} />
            <span className="kept-idea-title" lang={card.side}>
              {card.title}
            </span>
            <span className="kept-idea-state">
              {t(`ideas.state.${state}`)} · <time dateTime={at}>{day}</time>
            </span>
            <span className="kept-idea-from">
              {card.theme} · {card.pattern}
              {reason !== '' && ` · ${reason}`}
              {standing.theme === 'rests' && <b> · {t('ideas.rests.short')}</b>}
            </span>
          </>
        }
      >
        <ReopenedIdea {...rest} />
      </Disclosure>
    </li>
  );
}
