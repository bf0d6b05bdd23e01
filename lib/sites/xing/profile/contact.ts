import type { PageLanguage, ProfileExtra } from '../../../domain/profile/reading.ts';
import { beginsWithOneOf, isOneOf } from '../../../languages/site-words/fold.ts';
import { holdsWord, wordsOf } from '../../../languages/site-words/xing-words.ts';
import { isBookingPage } from '../../words/booking.ts';
import type { PageLine } from './lines.ts';
import { PROFILE } from './locators.ts';
import { isOutward } from './outward.ts';
import { findParts, type Parts } from './parts.ts';

type Kind = NonNullable<ProfileExtra['contactKinds']>[number];

/**
 * Which kinds of business contact are shown: in the head, in the profile, or in the contact sheet over it. The data
 * itself is not kept, and private data is not looked at.
 * @returns null where no business contact was seen; empty only on the own profile, whose owner would see it
 */
export function readContactKinds(
  head: Element,
  parts: Parts,
  isOwn: boolean | null,
  language: PageLanguage,
): Kind[] | null {
  const sheets = [...head.ownerDocument.querySelectorAll(PROFILE.sheets)];
  const shown = [parts, ...sheets.map((sheet) => findParts(sheet, null, language))].flatMap(
    ({ lines }) => lines.get('contact') ?? [],
  );
  const kinds = new Set<Kind>(kindsOfLinks([...head.querySelectorAll('a')]));
  for (const [at, line] of shown.entries()) {
    for (const kind of line.link ? kindsOfLinks([line.link]) : kindsOfLabel(line, shown[at + 1], language))
      kinds.add(kind);
  }
  return kinds.size > 0 || (shown.length > 0 && isOwn === true) ? [...kinds] : null;
}

function kindsOfLinks(links: readonly Element[]): Kind[] {
  return links.flatMap((link): Kind[] => {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('mailto:')) return ['email'];
    if (href.startsWith('tel:')) return ['phone'];
    if (!isOutward(href)) return [];
    return isBookingPage(href) ? ['website', 'booking'] : ['website'];
  });
}

/** A label counts where a value stands below it: neither the next label nor an invitation to fill it in. */
function kindsOfLabel({ text }: PageLine, value: PageLine | undefined, language: PageLanguage): Kind[] {
  const [email, phone] = [wordsOf(language, 'email'), wordsOf(language, 'phone')];
  const kind = isOneOf(text, email) ? 'email' : isOneOf(text, phone) ? 'phone' : null;
  const isValue =
    value && !beginsWithOneOf(value.text, [...email, ...phone]) && !holdsWord(value.text, wordsOf(language, 'add'));
  return kind && isValue ? [kind] : [];
}
