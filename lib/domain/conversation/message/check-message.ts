import { toSwiss } from '../../language/swiss.ts';
import type { Basis, CoachLanguage } from '../../profile/checks/check.ts';
import { fillSlots } from '../../profile/checks/wording.ts';
import type { MessageCheck, MessageContext, MessageJudgement, MessageText } from './check.ts';
import { MESSAGE_CHECKS } from './checks/index.ts';

/** What one check says of one place, in words; `quote`, `start` and `end` are null where there is no place. */
export interface MessageFinding {
  id: string;
  outcome: 'pass' | 'hint' | 'notApplicable';
  /** Verbatim. */
  quote: string | null;
  /** UTF-16 offsets. */
  start: number | null;
  end: number | null;
  name: string;
  /** null where nothing was found. */
  title: string | null;
  advice: string | null;
  reason: string | null;
  basis: { kind: Basis['kind']; source: string };
}

/** More of a text than any message holds is not looked at. */
const LOOKED_AT = 10_000;

/** Words for what `one-ask` and `house-words` found; the checks themselves know no language. */
const FINDINGS = {
  de: { none: 'Es wird nichts gefragt', several: 'Mehrere Fragen auf einmal', other: 'ein anderes Wort' },
  en: { none: 'Nothing is asked', several: 'Several questions at once', other: 'another word' },
} as const;

/**
 * Looks a message over before it is sent: one finding a place, one a check for the rest. Hints only; nothing here can keep
 * anybody from sending.
 * @throws never because of the text
 */
export function checkMessage(message: string, context: MessageContext, language: CoachLanguage): MessageFinding[] {
  const text = message.slice(0, LOOKED_AT);
  return MESSAGE_CHECKS.flatMap((check) => {
    const applies = check.kinds.includes(context.kind) && (check.roles === null || check.roles.includes(context.role));
    const judged: MessageJudgement = applies ? check.judge(text, context) : { outcome: 'notApplicable', marks: [] };
    return findingsOf(check, judged, text, language);
  });
}

function findingsOf(
  check: MessageCheck,
  judged: MessageJudgement,
  text: string,
  language: CoachLanguage,
): MessageFinding[] {
  const words = textFor(check, language);
  const side = language === 'en' ? 'en' : 'de';
  const source = check.basis.source[side];
  const base = {
    id: check.id,
    outcome: judged.outcome,
    name: words.name,
    basis: { kind: check.basis.kind, source: side === 'de' ? inSpelling(source, language) : source },
  };
  const nowhere = { quote: null, start: null, end: null };
  if (judged.outcome !== 'hint') return [{ ...base, ...nowhere, title: null, advice: null, reason: null }];
  const finding = FINDINGS[side][judged.values?.finding === 'several' ? 'several' : 'none'];
  const title = fillSlots(words.title, { ...judged.values, finding });
  const said = { title, advice: words.advice, reason: words.reason };
  if (judged.marks.length === 0) return [{ ...base, ...nowhere, ...said }];
  return judged.marks.map(({ start, end, values }) => {
    const advice = fillSlots(words.advice, { instead: FINDINGS[side].other, ...values });
    return { ...base, quote: text.slice(start, end), start, end, ...said, advice };
  });
}

function textFor({ wording }: MessageCheck, language: CoachLanguage): MessageText {
  if (language === 'en') return wording.en;
  const german = language.endsWith('-du') ? { ...wording.de, ...wording['de-du'] } : wording.de;
  const { name, title, advice, reason } = german;
  const say = (said: string): string => inSpelling(said, language);
  return { name: say(name), title: say(title), advice: say(advice), reason: say(reason) };
}

const inSpelling = (text: string, language: CoachLanguage): string =>
  language.startsWith('de-CH') ? toSwiss(text) : text;
