import { IDEA_STATES, type IdeaState, type InboxIdea } from '../../../lib/messages/idea-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Choices } from '../../ui/choices.tsx';

export type Filter = IdeaState | 'all';

interface IdeaFilterProps {
  ideas: readonly InboxIdea[];
  value: Filter;
  onChange: (filter: Filter) => void;
}

/** Which ideas are listed; each choice says how many there are. */
export function IdeaFilter({ ideas, value, onChange }: IdeaFilterProps) {
  const t = usePageWords();
  const count = (filter: Filter) => ideas.filter((idea) => isShown(idea, filter)).length;
  return (
    <Choices
      name={t('ideas.filter')}
      nameHidden
      shape="row"
      value={value}
      onChange={onChange}
      choices={(['all', ...IDEA_STATES] as const).map((filter) => ({
        value: filter,
        label: t('ideas.filter.count', { name: t(`ideas.state.${filter}`), n: count(filter) }),
      }))}
    />
  );
}

export const isShown = ({ state }: InboxIdea, filter: Filter): boolean => filter === 'all' || filter === state;
