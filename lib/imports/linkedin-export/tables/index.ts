import type { TableReader } from '../table-reader.ts';
import { comments } from './comments.ts';
import { connections } from './connections.ts';
import { contacts } from './contacts.ts';
import { invitations } from './invitations.ts';
import { messages } from './messages.ts';
import {
  endorsementsGiven,
  endorsementsReceived,
  recommendationsGiven,
  recommendationsReceived,
} from './others-words.ts';
import { education, positions, profile, skills } from './own-profile.ts';
import { reactions } from './reactions.ts';
import { shares } from './shares.ts';
import { companyFollows, media, memberFollows, reposts, votes } from './small-activity.ts';

/** Every table of the export that is read, one line each. */
export const TABLES: readonly TableReader[] = [
  profile,
  positions,
  education,
  skills,
  connections,
  invitations,
  messages,
  shares,
  comments,
  reactions,
  reposts,
  votes,
  media,
  recommendationsReceived,
  recommendationsGiven,
  endorsementsReceived,
  endorsementsGiven,
  companyFollows,
  memberFollows,
  contacts,
];
