import { cleanText } from '../../../domain/language/clean-text.ts';
import type { Message } from '../../../domain/pages/messages.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { isOneOf } from '../../../languages/site-words/fold.ts';
import { xingAgeIn } from '../../../languages/site-words/xing-age.ts';
import { wordsOf } from '../../../languages/site-words/xing-words.ts';
import type { VisibleLine } from '../../dom/lines.ts';
import { lineOf } from '../../dom/text.ts';
import { actorPath } from '../actor-path.ts';
import { linesOf, namesIn } from '../feed/lines.ts';
import { paragraphsOf } from '../profile/lines.ts';
import { MESSAGES } from './locators.ts';

/**
 * One message; null for a day between messages. Who wrote it is said only where the message says so itself: a message
 * without a name may be the user's own.
 * @param names of those who are known to talk: a first line that is none of them may be what was written
 */
export function readMessage(item: Element, names: readonly string[], language: PageLanguage): Message | null {
  const lines = linesOf(item, []);
  const sender = senderIn(lines, names, language);
  const body = lines.filter((line) => line !== sender && timeOf(line, language) === null);
  const text = paragraphsOf(body).map((paragraph) => paragraph.text);
  const name = sender?.text ?? portraitIn(item);
  if (text.length === 0 && name === '') return null;
  const time = lines.map((line) => timeOf(line, language)).find((each) => each !== null) ?? null;
  return { sender: name, text: text.join('\n'), time };
}

/** A linked name, or above the words one that is known, or the site's word for the user. */
function senderIn(lines: readonly VisibleLine[], names: readonly string[], language: PageLanguage): VisibleLine | null {
  const [first, second] = lines;
  const linked = namesIn(lines).find(({ at }) => at < 2);
  if (linked) return lines[linked.at] ?? null;
  if (!first || !second) return null;
  return names.includes(first.text) || isOneOf(first.text, wordsOf(language, 'ownMessages')) ? first : null;
}

/** Whom the picture beside the message shows; '' where there is none. */
function portraitIn(item: Element): string {
  const image = [...item.querySelectorAll(MESSAGES.portraits)].find((each) => actorPath(each.closest('a')) !== null);
  return cleanText(image?.getAttribute('aria-label') ?? image?.getAttribute('alt') ?? '');
}

function timeOf({ block, text }: VisibleLine, language: PageLanguage): string | null {
  const time = block.closest('time') ?? block.querySelector('time');
  return time && lineOf(time) === text ? text : xingAgeIn(text, language);
}
