import { aDayAs } from './a-day-as.ts';
import { beforeAndAfter } from './before-and-after.ts';
import { behindTheScenes } from './behind-the-scenes.ts';
import { checklist } from './checklist.ts';
import { creditToAColleague } from './credit-to-a-colleague.ts';
import { customerStory } from './customer-story.ts';
import { explainADecision } from './explain-a-decision.ts';
import { fieldNote } from './field-note.ts';
import { firstMonth } from './first-month.ts';
import { frequentQuestion } from './frequent-question.ts';
import { howHiringWorks } from './how-hiring-works.ts';
import { jobAsATask } from './job-as-a-task.ts';
import { learningOnTheJob } from './learning-on-the-job.ts';
import { lessonFromAMistake } from './lesson-from-a-mistake.ts';
import { mythAndPractice } from './myth-and-practice.ts';
import { notesFromAnEvent } from './notes-from-an-event.ts';
import { numberInContext } from './number-in-context.ts';
import { objection } from './objection.ts';
import type { Pattern } from './pattern.ts';
import { poll } from './poll.ts';
import { progressReport } from './progress-report.ts';
import { questionToPeers } from './question-to-peers.ts';
import { respectfulDissent } from './respectful-dissent.ts';
import { stepByStep } from './step-by-step.ts';
import { studyInThreeSentences } from './study-in-three-sentences.ts';
import { thanksToAPartner } from './thanks-to-a-partner.ts';
import { turningPoint } from './turning-point.ts';

/** Every pattern, one line each. */
export const PATTERNS: readonly Pattern[] = [
  lessonFromAMistake,
  beforeAndAfter,
  frequentQuestion,
  mythAndPractice,
  behindTheScenes,
  creditToAColleague,
  explainADecision,
  respectfulDissent,
  stepByStep,
  checklist,
  numberInContext,
  notesFromAnEvent,
  customerStory,
  aDayAs,
  howHiringWorks,
  firstMonth,
  learningOnTheJob,
  questionToPeers,
  poll,
  studyInThreeSentences,
  turningPoint,
  objection,
  thanksToAPartner,
  progressReport,
  fieldNote,
  jobAsATask,
];
