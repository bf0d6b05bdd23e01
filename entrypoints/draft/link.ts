import type { DraftCheckLink } from '../../components/coach/draft/draft-check-link.ts';
import { call } from '../../lib/messages/call.ts';

export const draftCheckLink: DraftCheckLink = {
  check: (question) => call('checkDraft', question),
  settle: async (keys, state) => void (await call('settleHints', { keys, state })),
};
