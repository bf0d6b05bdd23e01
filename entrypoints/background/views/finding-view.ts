import { languageOf } from '../../../lib/domain/language/detect.ts';
import type { Evidence, Place } from '../../../lib/domain/profile/checks/check.ts';
import { fillSlots, textFor } from '../../../lib/domain/profile/checks/wording.ts';
import type { CheckResult } from '../../../lib/domain/profile/judge.ts';
import { type ProfileReading, SECTION_IDS, type SectionId } from '../../../lib/domain/profile/reading.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { WordKey } from '../../../lib/languages/words.ts';
import type { EvidenceView, FindingView, HelpView } from '../../../lib/messages/view.ts';
import type { ReportInput } from './look-input.ts';
import { sectionLabel } from './section-view.ts';

/** Longest quote that is shown whole; a longer one is cut at a word, with an ellipsis. */
const QUOTE_LENGTH = 180;

/** One finding in finished texts. */
export function findingView(result: CheckResult, input: ReportInput): FindingView {
  const text = textFor(result.check, input.language);
  const title = result.outcome === 'partial' ? text.partial : text.fail;
  return { ...commonView(result, input), title: fillSlots(title, result.values), advice: text.advice };
}

/** A check that passed, with what would lift it further. */
export function liftView(result: CheckResult, input: ReportInput): FindingView {
  const text = textFor(result.check, input.language);
  return { ...commonView(result, input), title: text.name, advice: text.lift ?? text.advice };
}

function commonView(
  { check, outcome, evidence }: CheckResult,
  input: ReportInput,
): Omit<FindingView, 'title' | 'advice'> {
  const { language, translate, reading } = input;
  const text = textFor(check, language);
  return {
    id: check.id,
    name: text.name,
    outcome,
    minutes: check.minutes,
    evidence: evidence.map((item) => evidenceView(item, reading, translate)),
    reason: text.reason,
    basis: {
      label: translate(`basis.${check.basis.kind}`),
      source: check.basis.source[language === 'en' ? 'en' : 'de'],
    },
    good: text.good,
    bad: text.bad,
    help: helpView(check.id, text.help, check.help, input),
  };
}

function evidenceView({ quote, place }: Evidence, reading: ProfileReading, translate: Translate): EvidenceView {
  return {
    quote: quote === null ? null : shorten(quote),
    lang: (quote && knownLanguage(quote)) || reading.language,
    source: placeLabel(place, reading, translate),
  };
}

function knownLanguage(quote: string): string | null {
  const language = languageOf(quote);
  return language === 'other' ? null : language;
}

function placeLabel(place: Place, reading: ProfileReading, translate: Translate): string {
  if ((SECTION_IDS as readonly string[]).includes(place)) return sectionLabel(reading, place as SectionId, translate);
  const onXing = reading.network === 'xing' && place === 'contact';
  return translate(onXing ? 'place.xing.contact' : (`place.${place}` as WordKey));
}

function shorten(quote: string): string {
  if (quote.length <= QUOTE_LENGTH) return quote;
  const cut = quote.slice(0, QUOTE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE_LENGTH / 2))} …`;
}

function helpView(
  id: string,
  text: ReturnType<typeof textFor>['help'],
  limits: CheckResult['check']['help'],
  { reading, answers }: ReportInput,
): HelpView | null {
  if (!text) return null;
  const current = reading.experience.find(({ end }) => end === 'present');
  return {
    questions: text.questions,
    patterns: text.patterns,
    limit: limits?.limit ?? null,
    window: limits?.window ?? null,
    fold: limits?.fold ?? null,
    slots: {
      title: current?.title ?? '',
      company: current?.company ?? reading.currentCompany ?? '',
      name: reading.name,
    },
    answers: answers[id] ?? [],
  };
}
