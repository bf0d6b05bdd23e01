import { useState } from 'react';
import type { CandidateWords } from '../../../lib/domain/candidate/candidate-record.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { CandidateReading, CandidateView } from '../../../lib/messages/candidate-view.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { CandidateLink, Named } from './candidate-link.ts';
import { DutyPart } from './duty-part.tsx';
import { ErasePart } from './erase-part.tsx';
import { HandOverPart } from './hand-over-part.tsx';
import { OwnWords } from './own-words.tsx';
import { ReadingTable } from './reading-table.tsx';
import { dropTyped, keepTyped, typedFor } from './typed-words.ts';
import { useAttempt } from './use-attempt.tsx';

export interface ReadingProps {
  t: Translate;
  locale: string;
  link: CandidateLink;
  tab: () => number | null;
  view: CandidateView;
  reading: CandidateReading;
  who: Named;
  onChoose: (opening: string) => void;
  onEdit: (opening: string | null) => void;
  /** Something was written; the background has to be asked again. */
  onChange: () => void;
}

/** The table, the recruiter's own words, and what is owed to the person. */
export function ReadingView(props: ReadingProps) {
  const { t, locale, link, tab, view, reading, who, onChange } = props;
  const { aid, opening, name, duty } = reading;
  const [words, setWords] = useState(() => typedFor(who.person, opening) ?? reading.own ?? EMPTY);
  const [erasedOn, setErasedOn] = useState<string | null>(null);
  const change = (changes: Partial<CandidateWords>) => {
    const next = { ...words, ...changes };
    keepTyped(who.person, opening, next);
    setWords(next);
  };
  const save = async () => {
    await link.save(who, opening, words);
    dropTyped(who.person, opening);
    setErasedOn(null);
    onChange();
  };
  const erase = async () => {
    await link.erase(who.person);
    dropTyped(who.person, opening);
    setWords(EMPTY);
    setErasedOn(new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date()));
    onChange();
  };
  return (
    <>
      <Head {...props} />
      {reading.turned !== null && <p className="part">{reading.turned}</p>}
      <ReadingTable t={t} aid={aid} notes={words.notes} onNote={(notes) => change({ notes })} />
      <OwnWords t={t} words={words} kept={reading.own} reveals={name === null} onChange={change} onSave={save} />
      <DutyPart
        t={t}
        spoken={locale.startsWith('en') ? 'en' : 'de'}
        duty={duty}
        onlyOpen={view.onlyOpenToOffers}
        onOnlyOpen={async (onlyOpenToOffers) => {
          await link.setReading({ nameHidden: view.nameHidden, onlyOpenToOffers });
          onChange();
        }}
        onInformed={async (informed) => {
          await link.markInformed(who.person, informed);
          onChange();
        }}
      />
      <HandOverPart
        t={t}
        isReady={reading.own !== null && name !== null}
        onHandOver={(format) => link.handOver(tab(), opening, format)}
      />
      <ErasePart t={t} isKept={reading.own !== null} erasedOn={erasedOn} onErase={erase} />
      <p className="part meta">{aid.purpose}</p>
    </>
  );
}

const EMPTY: CandidateWords = { notes: {}, note: '', decision: '' };

/** Which opening it is read for, and whether the name may stand here. */
function Head({ t, link, view, reading, onChoose, onEdit, onChange }: ReadingProps) {
  const { nameHidden, onlyOpenToOffers } = view;
  const { failed, attempt } = useAttempt(t);
  return (
    <header className="lead read-lead">
      <h1 className="head">{t('candidate.head')}</h1>
      <label className="read-opening">
        <span className="label">{t('candidate.opening')}</span>
        <select className="input sans" value={reading.opening} onChange={(event) => onChoose(event.target.value)}>
          {view.openings.map(({ id, opening: { title, place } }) => (
            <option key={id} value={id}>
              {[title, place].filter(Boolean).join(', ')}
            </option>
          ))}
        </select>
      </label>
      <p className="actions meta">
        <LinkButton onClick={() => onEdit(reading.opening)}>{t('candidate.edit')}</LinkButton>
        <LinkButton onClick={() => onEdit(null)}>{t('candidate.new')}</LinkButton>
      </p>
      <Switch
        label={t('candidate.hide')}
        text={t('candidate.hide.text')}
        on={nameHidden}
        onChange={(hidden) => attempt(link.setReading({ nameHidden: hidden, onlyOpenToOffers }).then(onChange))}
      />
      {failed}
    </header>
  );
}
