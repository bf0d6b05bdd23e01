import type { NextStep } from '../event.ts';
import type { Meeting } from './meeting.ts';

/** A title of a calendar may be as long as it likes; a step may not. In code points. */
const LONGEST = 200;

/** How a meeting is said as a step. */
export interface MeetingStepWords {
  /** @param title '' = it has none */
  what(title: string): string;
  why: string;
}

/** A meeting as the next step with somebody: on its day, because it stands in the calendar. */
export function meetingStep({ title, day }: Meeting, { what, why }: MeetingStepWords): NextStep {
  return { what: what([...title.trim()].slice(0, LONGEST).join('')), day, why };
}

/** Whether a step is planned already; why it is worth doing may have been said otherwise. */
export const isPlanned = (step: NextStep, next: NextStep | null): boolean =>
  next !== null && next.what === step.what && next.day === step.day;
