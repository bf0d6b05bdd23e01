import { type CheckContext, type CoachLanguage, ROLES } from '../../lib/domain/profile/checks/check.ts';
import { fillSlots, textFor } from '../../lib/domain/profile/checks/wording.ts';
import { type CheckResult, effectPerMinute, judgeProfile, levelOf } from '../../lib/domain/profile/judge.ts';
import { nextFixes, nextLifts } from '../../lib/domain/profile/next-fixes.ts';
import { lexicon as de } from '../../lib/languages/de/lexicon.ts';
import { lexicon as en } from '../../lib/languages/en/lexicon.ts';
import { oneOf, pageArguments } from './arguments.ts';
import { readProfileFile } from './page.ts';

/** `check`: level, every outcome with its evidence and advice, and the next three. */
export function checkVerb(args: string[]): unknown {
  const { file, url, values } = pageArguments(args, {
    role: { type: 'string' },
    language: { type: 'string' },
    address: { type: 'string' },
    today: { type: 'string' },
    full: { type: 'boolean' },
  });
  const role = oneOf('role', values.role, ROLES);
  const language = coachLanguage(
    oneOf('language', values.language, ['de', 'de-CH', 'en'] as const, 'de'),
    oneOf('address', values.address, ['sie', 'du'] as const, 'sie'),
  );
  const today = typeof values.today === 'string' ? values.today : new Date().toISOString().slice(0, 10);
  const reading = readProfileFile(file, url, today);
  const context: CheckContext = {
    role,
    today,
    spelling: language.startsWith('de-CH') ? 'de-CH' : 'de',
    lexicons: { de, en },
    topics: [],
    company: { name: null, path: null, links: [], blocklist: [] },
    genderStyle: 'off',
    otherNetwork: null,
    confirmedCurrent: null,
    careerEntry: false,
  };
  const results = judgeProfile(reading, context);
  const { level, passed, readable } = levelOf(results, role);
  return {
    level,
    share: { passed: round(passed), readable: round(readable) },
    outcomes: results.map((result) => outcomeOf(result, language, context, values.full === true)),
    next: nextFixes(results, role).map(({ check }) => check.id),
    lifts: nextLifts(results, role).map(({ check }) => check.id),
  };
}

function coachLanguage(language: 'de' | 'de-CH' | 'en', address: 'sie' | 'du'): CoachLanguage {
  if (language === 'en' || address === 'sie') return language;
  return language === 'de' ? 'de-du' : 'de-CH-du';
}

const round = (share: number) => Math.round(share * 1000) / 1000;

function outcomeOf(result: CheckResult, language: CoachLanguage, context: CheckContext, full: boolean) {
  const { check, outcome, evidence, values } = result;
  const text = textFor(check, language);
  const applies = outcome !== 'notApplicable';
  const open = outcome === 'fail' || outcome === 'partial';
  return {
    id: check.id,
    // The coach knows "nobody told me what I would need" apart from "not on the page"; neither ever counts.
    outcome: applies ? outcome : 'unreadable',
    ...(applies ? {} : { applies }),
    ...(open ? { finding: fillSlots(text[outcome], values) } : {}),
    evidence,
    advice: text.advice,
    example: text.good,
    reason: text.reason,
    minutes: check.minutes,
    ...(full
      ? {
          name: text.name,
          dimension: check.dimension,
          weight: check.weights[context.role],
          effectPerMinute: open ? round(effectPerMinute(result, context.role)) : 0,
          basis: { kind: check.basis.kind, source: check.basis.source[language === 'en' ? 'en' : 'de'] },
          bad: text.bad,
          lift: text.lift ?? null,
          help: text.help ?? null,
        }
      : {}),
  };
}
