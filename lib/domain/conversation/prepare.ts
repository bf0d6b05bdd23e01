import { spelled } from '../angles/patterns/text-for.ts';
import { type ProfileReading, SECTION_IDS, type SectionId, stateOf } from '../profile/reading.ts';
import type { ProfileSnapshot } from '../profile/snapshot/snapshot.ts';
import { chooseAnchors } from './anchors/choose.ts';
import { entryAnchors } from './anchors/entries.ts';
import { spokenAnchors } from './anchors/spoken.ts';
import { bridgesOf, unsaid } from './bridges.ts';
import { commonGround } from './common-ground.ts';
import { leaveOutFor } from './leave-out.ts';
import { startersFor } from './message/starters.ts';
import { newsOf } from './news.ts';
import { passagesOf } from './passages.ts';
import type { Anchor, CommonGround, ConversationSetting, Preparation } from './preparation.ts';
import { questionsOf } from './questions.ts';
import { themesOf } from './themes.ts';
import { inQuotes } from './wording/fill.ts';
import { wordsFor } from './wording/words.ts';

/** Sections that a conversation is prepared from. */
const USED: readonly SectionId[] = ['about', 'activity', 'experience', 'education'];
/** With fewer anchors, the summary says that there is no more. */
const SEVERAL = 3;

/**
 * Prepares a conversation with the person of a profile: reasons to talk, common ground, bridges to the narrative, questions
 * and what to leave out. Every statement about the person carries its quote; a text of the page is data and changes
 * nothing but its own quote. Nothing is said of people who look for work, of health, faith or family.
 * @param versions what was read of the person before and now, oldest first; nothing of whom the journal does not know
 * @throws never because of the page
 */
export function prepareConversation(
  reading: ProfileReading,
  setting: ConversationSetting,
  versions: readonly ProfileSnapshot[] = [],
): Preparation {
  const themes = themesOf(setting);
  const passages = passagesOf(reading, setting.cues, setting.delicate);
  const common = commonGround(reading, setting);
  const anchors = chooseAnchors([
    ...spokenAnchors(passages, themes, setting),
    ...entryAnchors(reading, setting),
    ...common.flatMap((ground) => sharedAnchor(ground, setting)),
  ]);
  const bridges = bridgesOf(passages, themes, setting);
  const theme = setting.narrative?.themes.find(({ id }) => id === bridges[0]?.theme.id);
  const unseen = USED.filter((id) => stateOf(reading, id) === 'unseen');
  return {
    summary: spelled(summaryOf(anchors, unseen, setting), setting.language),
    news: newsOf(versions, setting),
    anchors: anchors.map((anchor) => spelledAnchor(anchor, setting)),
    common,
    bridges,
    questions: questionsOf(anchors, bridges, workOf(reading), themes, setting),
    leaveOut: anchors.length === 0 ? null : leaveOutFor(reading, anchors, setting),
    notMentioned: unsaid(theme, passages.map(({ text }) => text).join('\n'), setting.language),
    starters: startersFor(anchors, setting.language),
    unseen: SECTION_IDS.filter((id) => unseen.includes(id)),
  };
}

const workOf = ({ headline, experience }: ProfileReading): string[] =>
  [headline, ...experience.slice(0, 2).map(({ title }) => title)].filter((line) => line !== null);

/** A school or an employer in common is a reason to talk; a language or a place only helps. */
function sharedAnchor({ kind, title, quote, still }: CommonGround, { language }: ConversationSetting) {
  if (kind !== 'company' && kind !== 'school') return [];
  const words = wordsFor(language);
  const question = still === null ? words.kinds.shared.question : words.still[still];
  return [{ anchor: { kind: 'shared', title, quote, question, theme: null } satisfies Anchor, score: 80, point: kind }];
}

const spelledAnchor = (anchor: Anchor, { language }: ConversationSetting): Anchor => ({
  ...anchor,
  title: spelled(anchor.title, language),
  question: spelled(anchor.question, language),
});

function summaryOf(
  anchors: readonly Anchor[],
  unseen: readonly SectionId[],
  { language }: ConversationSetting,
): string {
  const { summary, places, count: counted } = wordsFor(language);
  const count = counted(anchors.length);
  const what =
    anchors.length === 0
      ? summary.none
      : anchors.length >= SEVERAL
        ? inQuotes(summary.several, { count })
        : inQuotes(summary.few, { count });
  if (unseen.length === 0) return what;
  return `${what} ${inQuotes(summary.unseen, { sections: unseen.map((id) => places[id === 'activity' ? 'posts' : id]).join(', ') })}`;
}
