import type { CoachLanguage } from '../profile/checks/check.ts';
import { fillSlots } from '../profile/checks/wording.ts';
import type { DraftCheck, DraftContext, DraftJudgement, DraftOutcome, Mark } from './check.ts';
import { DRAFT_CHECKS } from './checks/index.ts';
import { draftFrom } from './draft-from.ts';
import { draftTextFor } from './wording.ts';

/** What one check says of one place, in words; `quote`, `start` and `end` are null where there is no place. */
export interface DraftFinding {
  id: string;
  outcome: DraftOutcome;
  /** Verbatim. */
  quote: string | null;
  /** UTF-16 offsets into the text; `end` is behind the last unit. */
  start: number | null;
  end: number | null;
  name: string;
  /** null where nothing was found. */
  title: string | null;
  advice: string | null;
  reason: string | null;
  /** Stays the same while the place stays as it is; whoever leaves it so need not be told again. */
  ignore: string | null;
}

/** Places that one check marks at most; more would only be noise. */
const MOST = 12;

/**
 * Looks a draft over: one finding a place for what was found, one a check for the rest, in the order of the checks.
 * Hints only; nothing here can keep anybody from publishing.
 * @param said the coach's language, which need not be the draft's
 * @param ignored keys of findings that the writer wants to leave as they are
 * @throws never because of the text
 */
export function checkDraft(
  text: string,
  context: DraftContext,
  said: CoachLanguage,
  ignored: ReadonlySet<string> = new Set(),
  checks: readonly DraftCheck[] = DRAFT_CHECKS,
): DraftFinding[] {
  const draft = draftFrom(text, context);
  return checks.flatMap((check) => {
    const judged = check.kinds.includes(context.kind) ? check.judge(draft, context) : null;
    const found = judged === null ? [] : findingsOf(check, judged, text, said);
    const open = found.filter(({ ignore }) => ignore === null || !ignored.has(ignore));
    if (open.length > 0) return open;
    const outcome = judged === null || judged.outcome === 'notApplicable' ? 'notApplicable' : 'pass';
    return [blank(check, outcome, said)];
  });
}

function findingsOf(check: DraftCheck, judged: DraftJudgement, text: string, said: CoachLanguage): DraftFinding[] {
  if (judged.outcome !== 'hint' && judged.outcome !== 'reminder') return [];
  const words = draftTextFor(check, said);
  const { outcome, values = {} } = judged;
  return judged.marks.slice(0, MOST).map((mark): DraftFinding => {
    const quote = text.slice(mark.start, mark.end);
    const slots = { quote, ...values, ...mark.values };
    const reason = words.reasons?.[mark.reason ?? ''] ?? words.reason;
    return {
      id: check.id,
      outcome,
      quote,
      start: mark.start,
      end: mark.end,
      name: words.name,
      title: fillSlots(words.title, slots),
      advice: fillSlots(words.advice, slots),
      reason: fillSlots(reason, slots),
      ignore: ignoreKey(check, mark, quote),
    };
  });
}

function blank(check: DraftCheck, outcome: DraftOutcome, said: CoachLanguage): DraftFinding {
  const { name } = draftTextFor(check, said);
  const nothing = { quote: null, start: null, end: null, title: null, advice: null, reason: null, ignore: null };
  return { id: check.id, outcome, name, ...nothing };
}

/** By the words and not by the place, so that typing elsewhere does not bring a hint back. */
function ignoreKey({ id }: DraftCheck, { reason = '' }: Mark, quote: string): string {
  return `${id}:${reason}:${quote.trim().replace(/\s+/g, ' ').toLowerCase().slice(0, 80)}`;
}
