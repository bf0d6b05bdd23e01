import type { DraftCheck, DraftContext } from '../../../lib/domain/draft/check.ts';
import { checkDraft, type DraftFinding } from '../../../lib/domain/draft/check-draft.ts';
import { DRAFT_CHECKS } from '../../../lib/domain/draft/checks/index.ts';
import { limitOf } from '../../../lib/domain/draft/checks/length.ts';
import { foldsOf } from '../../../lib/domain/draft/folds.ts';
import { readingEase } from '../../../lib/domain/draft/reading-ease.ts';
import { languageOf } from '../../../lib/domain/language/detect.ts';
import type { CoachLanguage } from '../../../lib/domain/profile/checks/check.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { DraftCheckView, HintView } from '../../../lib/messages/draft-view.ts';

export interface DraftViewParts {
  context: DraftContext;
  /** The coach's language. */
  language: CoachLanguage;
  translate: Translate;
  /** Keys of hints that the writer settled. */
  settled: ReadonlySet<string>;
}

const CHECKS = new Map(DRAFT_CHECKS.map((check) => [check.id, check]));

/** A text looked over, in finished words. */
export function draftView(text: string, { context, language, translate, settled }: DraftViewParts): DraftCheckView {
  const findings = checkDraft(text, context, language);
  const hints = findings.flatMap((finding) => hintView(finding, language, translate));
  const told = context.language ?? languageOf(text);
  const written = told === 'de' || told === 'en' ? told : null;
  const ease = readingEase(text, written);
  return {
    hints: hints.filter(({ key }) => !settled.has(key)).sort((a, b) => a.start - b.start || a.end - b.end),
    fine: findings.filter(({ outcome }) => outcome === 'pass').map(({ name }) => name),
    left: [...new Set(hints.map(({ key }) => key).filter((key) => settled.has(key)))],
    length: text.length,
    limit: limitOf(context),
    folds: foldsOf(context.network, context.kind),
    reading: ease && translate(`check.reading.${ease}`),
    language: written,
  };
}

/** Of a finding with a place; the rest is no hint. */
function hintView(finding: DraftFinding, language: CoachLanguage, translate: Translate): HintView[] {
  const { id, ignore, quote, start, end, title, advice, reason } = finding;
  const check = CHECKS.get(id);
  if (!check || ignore === null || quote === null || start === null || end === null) return [];
  return [
    {
      key: ignore,
      quote,
      start,
      end,
      title: title ?? '',
      advice: advice ?? '',
      reason: reason ?? '',
      basis: basisView(check, language, translate),
      asksRelease: check.asksRelease === true,
    },
  ];
}

function basisView({ basis }: DraftCheck, language: CoachLanguage, translate: Translate): HintView['basis'] {
  return { label: translate(`basis.${basis.kind}`), source: basis.source[language === 'en' ? 'en' : 'de'] };
}
