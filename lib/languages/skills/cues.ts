import type { SkillCues } from '../../domain/candidate/skills/skill-group.ts';

const words = (text: string): string[] => text.split(' ');
const set = (text: string): ReadonlySet<string> => new Set(words(text));

/** What turns a named skill into one that is not there; German and English together, folded. */
export const SKILL_CUES: SkillCues = {
  negators: set(
    'kein keine keinen keinem keiner keines keinerlei nicht nie niemals weder no not never neither lack lacking nor cannot isnt dont',
  ),
  nearNegators: set('ohne without'),
  lateNegators: set('nicht kein keine keinen none not nie fehlt fehlen'),
  notNegated: set('nur only zuletzt least just angst scheu problem problems issue nonsense selten'),
  turns: set('aber but sondern dafur jedoch however stattdessen instead doch dagegen'),
  alternatives: set('oder or noch nor'),
  wishes: words('mochte will wurde want would plan interess wunsch wish hope eager willing ziel aim gern bereit'),
  learning: words('lern learn erlern aneign weiterbild einarbeit'),
  trading: words(
    'verkauf vertrieb vertreib verkauft handel einkauf beschaff recruit rekrut headhunt vermittl such stellenbesetz hiring hire sell ' +
      'sold sale buy purchas distribut versicher insur gewinn personalvermittl personalberat sourcing staffing vermiet rental rent',
  ),
  persons: set('herr herrn frau familie mr mrs ms'),
  objectMarks: set('von of fur for nach mit in with der the'),
};
