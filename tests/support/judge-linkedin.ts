import {
  type Check,
  type CheckContext,
  type Evidence,
  type Judgement,
  type Outcome,
  ROLES,
} from '../../lib/domain/profile/checks/check.ts';
import { CHECKS } from '../../lib/domain/profile/checks/index.ts';
import { blankProfile, type Experience, type ProfileReading } from '../../lib/domain/profile/reading.ts';
import { standardContext } from './check-context.ts';

export function checkOf(id: string): Check {
  const check = CHECKS.find((candidate) => candidate.id === id);
  if (!check) throw new Error(`${id} is not in the list`);
  return check;
}

/** What one check says of a LinkedIn profile that holds only this, for the first role that it counts for. */
export function judge(id: string, reading: Partial<ProfileReading>, context: Partial<CheckContext> = {}): Judgement {
  const check = checkOf(id);
  const role = ROLES.find((candidate) => check.weights[candidate] > 0) ?? 'sales';
  return check.judge(blankProfile('linkedin', reading), standardContext({ role, ...context }));
}

type Asked = Parameters<typeof judge>;
export const outcomeOf = (...asked: Asked): Outcome => judge(...asked).outcome;
export const quotesOf = (...asked: Asked): Evidence['quote'][] => judge(...asked).evidence.map(({ quote }) => quote);

/** A position that is held today. */
export const position = (over: Partial<Experience> = {}): Experience => ({
  title: 'Leiterin Service',
  company: 'Muster Anlagenbau AG',
  employmentType: null,
  start: '2022',
  end: 'present',
  location: null,
  description: null,
  ...over,
});
