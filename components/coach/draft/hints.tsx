import type { Translate } from '../../../lib/languages/translate.ts';
import type { DraftCheckView, HintState, HintView } from '../../../lib/messages/draft-view.ts';
import { FoldRow } from '../../ui/fold-row.tsx';
import { Hint } from './hint.tsx';

/** Hints that stand open; a list that never ends is read by nobody. */
const FIRST = 6;

interface HintsProps {
  t: Translate;
  view: DraftCheckView;
  /** Level of each hint's heading. */
  level: 2 | 3;
  onShow: (place: number) => void;
  onSettle: (key: string, state: Exclude<HintState, 'open'>) => void;
}

/** All hints in the order of the text, numbered as in the text. */
export function Hints({ t, view: { hints, language }, level, onShow, onSettle }: HintsProps) {
  const row = (hint: HintView, place: number) => (
    <Hint
      key={`${hint.key} ${hint.start}`}
      t={t}
      hint={hint}
      number={place + 1}
      level={level}
      language={language}
      onShow={() => onShow(place)}
      onSettle={(state) => onSettle(hint.key, state)}
    />
  );
  const first = hints.slice(0, FIRST);
  const more = hints.slice(FIRST);
  return (
    <>
      {first.length > 0 && (
        <ol className="check-hints" aria-label={t('check.hints')}>
          {first.map(row)}
        </ol>
      )}
      {more.length > 0 && (
        <FoldRow head={<b>{t('check.more', { n: more.length })}</b>}>
          <ol className="check-hints" start={FIRST + 1} aria-label={t('check.more', { n: more.length })}>
            {more.map((hint, nth) => row(hint, nth + FIRST))}
          </ol>
        </FoldRow>
      )}
    </>
  );
}
