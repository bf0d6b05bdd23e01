import type { ComponentType } from 'react';
import type { Draft } from '../../lib/domain/pages/editor.ts';
import type { Translate } from '../../lib/languages/translate.ts';
import type { PanelId } from '../../lib/messages/panels.ts';
import type { Look } from '../../lib/messages/view.ts';

/**
 * What every panel is given. It comes from another script, which has contexts of its own, so everything goes through here.
 */
export interface PanelProps {
  translate: Translate;
  /** BCP 47 tag for times and numbers. */
  locale: string;
  /** What the coach shows of the page beside it; null = nothing yet. */
  look: Look | null;
  /** What the user is writing on the page; null = nothing. */
  draft: Draft | null;
  /** A text that another panel hands over to be checked; null = none. */
  given: string | null;
  /** Opens the draft check with a text. */
  onCheck: (text: string) => void;
  /** Says whether this panel shows whose page it is; until then, no part of the coach names the person. */
  onNamed: (named: boolean) => void;
  /** Opens another panel, or what the page itself gives. */
  onOpen: (panel: PanelId | 'here') => void;
  /** The tab in front, where the coach stands beside it; null = the page that the coach stands in. */
  tab: () => number | null;
}

export type PanelView = ComponentType<PanelProps>;
