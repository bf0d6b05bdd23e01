import type { MessageContext } from '../../../lib/domain/conversation/message/check.ts';
import { checkMessage } from '../../../lib/domain/conversation/message/check-message.ts';
import { mostFor } from '../../../lib/domain/conversation/message/checks/length.ts';
import { hintKey } from '../../../lib/domain/conversation/message/message-draft.ts';
import { graphemeCount } from '../../../lib/domain/language/graphemes.ts';
import type { CoachLanguage } from '../../../lib/domain/profile/checks/check.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { MessageCheckView } from '../../../lib/messages/message-view.ts';

/** A message looked over, in finished words. */
export function messageView(
  text: string,
  context: MessageContext,
  language: CoachLanguage,
  translate: Translate,
): MessageCheckView {
  const findings = checkMessage(text, context, language);
  return {
    hints: findings.flatMap(({ id, outcome, quote, title, advice, reason, basis: { kind, source } }) => {
      if (outcome !== 'hint') return [];
      const basis = { label: translate(`basis.${kind}`), source };
      return [
        { key: hintKey(id, quote), quote, title: title ?? '', advice: advice ?? '', reason: reason ?? '', basis },
      ];
    }),
    fine: findings.filter(({ outcome }) => outcome === 'pass').map(({ name }) => name),
    length: graphemeCount(text.trim()),
    most: mostFor(context),
    opening: context.opening?.title ?? null,
  };
}
