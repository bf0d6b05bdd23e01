import type { Opening } from '../../../lib/domain/candidate/opening/opening.ts';
import type { TypedOpening } from '../../../lib/domain/candidate/opening/opening-draft.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { KeptOpening } from '../../../lib/messages/candidate-view.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import type { CandidateLink } from './candidate-link.ts';
import { OpeningFindings } from './opening-findings.tsx';
import { OpeningPaste } from './opening-paste.tsx';
import { linesOf, plainLines, requirementsIn } from './requirement-lines.ts';
import { useAttempt } from './use-attempt.tsx';
import type { BegunOpenings } from './use-begun.ts';
import { useOpeningDraft } from './use-opening-draft.ts';

interface OpeningFormProps {
  t: Translate;
  link: CandidateLink;
  tab: () => number | null;
  /** null = a new one. */
  kept: KeptOpening | null;
  begun: BegunOpenings;
  /** The page in view is a job advert. */
  isAdvert: boolean;
  /** null where there is nothing to go back to. */
  onCancel: (() => void) | null;
  onDone: (id: string | null) => void;
}

const LONGEST_LIST = 10_000;

/** An opening, pasted or typed; what could be looked at again in it stands beneath and keeps nobody from going on. */
export function OpeningForm({ t, link, tab, kept, begun, isAdvert, onCancel, onDone }: OpeningFormProps) {
  const { typed, base, pasted, isBegun, isChanged, change, forget } = useOpeningDraft(
    link,
    begun,
    kept?.id ?? null,
    () => {
      const of = kept?.opening ?? EMPTY;
      return { typed: typedOf(of), base: of, pasted: '' };
    },
  );
  const { failed, attempt } = useAttempt(t);
  const opening = openingOf(typed, base);
  const isReady = opening.title !== '' && opening.musts.length + opening.learnables.length > 0;
  const done = (id: string | null) => {
    forget();
    onDone(id);
  };
  const cancel = () => {
    forget();
    onCancel?.();
  };
  const field = (name: keyof TypedOpening, lines = 1, hint?: string) => (
    <Field
      label={t(`opening.${name}`)}
      hint={hint}
      value={typed[name]}
      lines={lines}
      longest={lines === 1 ? 400 : LONGEST_LIST}
      onChange={(value) => change({ typed: { ...typed, [name]: value } })}
    />
  );
  return (
    <>
      <header className="lead read-lead">
        <h1 className="head">{t(kept ? 'candidate.edit' : 'opening.begin')}</h1>
        <p className="meta">{t(isBegun ? 'opening.begun' : 'opening.begin.text')}</p>
      </header>
      {!kept && (
        <OpeningPaste
          t={t}
          isAdvert={isAdvert}
          pasted={pasted}
          onPaste={(text) => change({ pasted: text })}
          read={(text) => link.readOpening(tab(), text)}
          onRead={(read) => change({ base: read, typed: typedOf(read), pasted: '' })}
        />
      )}
      <section className="part read-fields">
        {field('title')}
        {field('place')}
        {field('pay')}
        {field('musts', 3, t('opening.musts.hint'))}
        {field('learnables', 3)}
        {field('reasons', 2, t('opening.reasons.hint'))}
        <p className="actions">
          <Button
            kind="primary"
            disabled={!isReady}
            onClick={() => attempt(link.saveOpening(kept?.id ?? null, opening).then(({ id }) => done(id)))}
          >
            {t('opening.save')}
          </Button>
          {onCancel && <LinkButton onClick={cancel}>{t(isChanged ? 'opening.discard' : 'opening.cancel')}</LinkButton>}
        </p>
        {failed}
      </section>
      {isReady && <OpeningFindings t={t} link={link} opening={opening} />}
      {kept && (
        <section className="part">
          <p className="read-why">{t('opening.drop.text')}</p>
          <p className="actions">
            <Button kind="danger" onClick={() => attempt(link.dropOpening(kept.id).then(() => done(null)))}>
              {t('opening.drop')}
            </Button>
          </p>
        </section>
      )}
    </>
  );
}

const EMPTY: Opening = { title: '', place: null, pay: null, musts: [], learnables: [], reasons: [], text: '' };

const typedOf = ({ title, place, pay, musts, learnables, reasons }: Opening): TypedOpening => ({
  title,
  place: place ?? '',
  pay: pay ?? '',
  musts: linesOf(musts),
  learnables: linesOf(learnables),
  reasons: reasons.join('\n'),
});

const openingOf = ({ title, place, pay, musts, learnables, reasons }: TypedOpening, base: Opening): Opening => ({
  title: title.trim(),
  place: place.trim() || null,
  pay: pay.trim() || null,
  musts: requirementsIn(musts, base.musts),
  learnables: requirementsIn(learnables, base.learnables),
  reasons: plainLines(reasons),
  text: base.text,
});
