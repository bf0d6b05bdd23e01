import { activePauses } from '../narrative/validity.ts';
import type { Role } from '../profile/checks/check.ts';
import type { ProfileReading } from '../profile/reading.ts';
import type { Anchor, ConversationSetting, Preparation } from './preparation.ts';
import { inQuotes, titleIn } from './wording/fill.ts';
import { wordsFor } from './wording/words.ts';

const BY_ROLE: Readonly<Record<Role, 'offer' | 'peer' | 'flattery' | 'colleague'>> = {
  executive: 'peer',
  sales: 'offer',
  recruiter: 'flattery',
  employee: 'colleague',
};

/**
 * One thing better left unsaid: a sad post, a subject on which the company is silent for now, somebody else's words, else
 * what goes wrong most often in this role.
 */
export function leaveOutFor(
  reading: ProfileReading,
  anchors: readonly Anchor[],
  setting: ConversationSetting,
): Preparation['leaveOut'] {
  const words = wordsFor(setting.language).leaveOut;
  if (reading.activity.some(({ text }) => setting.delicate.test(text))) return told(words.delicate);
  const [pause] = setting.narrative ? activePauses(setting.narrative, setting.today) : [];
  if (pause) return told(words.pause, { topic: titleIn(pause.topic, setting.language) });
  const shared = anchors.find(({ kind }) => kind === 'shared-post');
  if (shared) return told(words.shared, { quote: briefly(shared.quote.text) });
  return told(words[BY_ROLE[setting.me.role]]);
}

const told = (frame: { question: string; reason: string }, slots: Readonly<Record<string, string>> = {}) => ({
  text: inQuotes(frame.question, slots),
  reason: inQuotes(frame.reason, slots),
});

const briefly = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 58).replace(/\s+\S*$/u, '')} …`);
