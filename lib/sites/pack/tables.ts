import { LABELS } from '../../languages/labels.ts';
import { XING_LABELS } from '../../languages/xing-labels.ts';
import { COMPANY } from '../linkedin/company/locators.ts';
import { EDITOR } from '../linkedin/editor/locators.ts';
import { FEED } from '../linkedin/feed/locators.ts';
import { JOB } from '../linkedin/job/locators.ts';
import { MESSAGES } from '../linkedin/messages/locators.ts';
import { PEOPLE } from '../linkedin/people/locators.ts';
import { PROFILE as LINKEDIN_PROFILE } from '../linkedin/profile/locators.ts';
import { COMPANY as XING_COMPANY } from '../xing/company/locators.ts';
import { EDITOR as XING_EDITOR } from '../xing/editor/locators.ts';
import { FEED as XING_FEED } from '../xing/feed/locators.ts';
import { MESSAGES as XING_MESSAGES } from '../xing/messages/locators.ts';
import { PEOPLE as XING_PEOPLE } from '../xing/people/locators.ts';
import { PROFILE as XING_PROFILE } from '../xing/profile/locators.ts';
import { defineWords } from './define-words.ts';
import { type Table, tableOf } from './table.ts';

/** Every table that a pack can replace, one line each. */
export const TABLES: readonly Table[] = [
  COMPANY,
  EDITOR,
  FEED,
  JOB,
  MESSAGES,
  PEOPLE,
  LINKEDIN_PROFILE,
  XING_COMPANY,
  XING_EDITOR,
  XING_FEED,
  XING_MESSAGES,
  XING_PEOPLE,
  XING_PROFILE,
  defineWords('linkedin/words/de', '2026-11', LABELS.de),
  defineWords('linkedin/words/en', '2026-11', LABELS.en),
  defineWords('linkedin/words/fr', '2026-11', LABELS.fr),
  defineWords('linkedin/words/it', '2026-11', LABELS.it),
  defineWords('xing/words/de', '2026-11', XING_LABELS.de),
  defineWords('xing/words/en', '2026-11', XING_LABELS.en),
  defineWords('xing/words/fr', '2026-11', XING_LABELS.fr),
  defineWords('xing/words/it', '2026-11', XING_LABELS.it),
].map(tableOf);
