import type { ActionReader } from '../../action-reader.ts';
import { publishing } from './composer.ts';

/** A post of the user's own. */
export const linkedinPost: ActionReader = {
  kind: 'post',
  hold: 2_000,
  attempt: (event, page) => publishing(event, page, false),
};
