import type { Translate } from '../../../lib/languages/translate.ts';
import type { PanelId } from '../../../lib/messages/panels.ts';
import type { Acts } from '../use-acts.ts';
import type { TodayLink } from './today-link.ts';

/** What every card needs. */
export interface CardParts {
  t: Translate;
  locale: string;
  /** 'YYYY-MM-DD' where the user is. */
  today: string;
  link: TodayLink;
  acts: Acts;
  /** After an act: the next card. */
  afterwards: () => void;
  onOpen: (panel: PanelId | 'here') => void;
}
