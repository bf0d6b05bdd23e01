import { expect } from 'vitest';
import type { PanelProps } from '../../../components/coach/panel.ts';
import { wordsIn } from '../walk/words.ts';
import { fakeOther } from './looks.ts';

const unexpected = (what: string) => () => expect.unreachable(what);

/** What a panel gets in German, in the page, where nothing is written; a test says what differs. */
export const panelProps = (over: Partial<PanelProps> = {}): PanelProps => ({
  translate: wordsIn('de'),
  locale: 'de',
  look: fakeOther(),
  draft: null,
  given: null,
  onCheck: unexpected('opened the draft check'),
  onNamed: () => {},
  onOpen: unexpected('opened another panel'),
  tab: () => null,
  ...over,
});
