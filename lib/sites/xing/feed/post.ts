import type { FeedPost, PostComment } from '../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import type { VisibleLine } from '../../dom/lines.ts';
import { linkedPost, postPath } from './address.ts';
import { mediaIn } from './attached.ts';
import { innerBoxes } from './boxes.ts';
import { readCounts } from './counters.ts';
import { FEED } from './locators.ts';
import { isBefore, saidIn } from './said.ts';
import { sharedBy } from './shared-by.ts';

/** One post; null where nobody can be told as its author. */
export function readPost(box: Element, language: PageLanguage): FeedPost | null {
  const inner = innerBoxes(box);
  const said = saidIn(box, inner, language);
  if (!said) return null;
  const { author, text, lines, button } = said;
  const [quoted] = button ? inner.filter((other) => isBefore(other, button)) : [];
  const original = quoted ? quotedIn(quoted, language) : null;
  const comments = inner.filter((other) => other !== quoted && button !== null && !isBefore(other, button));
  const shown = comments.flatMap((comment) => quotedIn(comment, language) ?? []);
  return {
    author: author.name,
    authorPath: author.path,
    authorHeadline: author.headline,
    age: author.age,
    text,
    urn: ownPath(box, inner),
    ...readCounts(countersBelow(box, inner, lines.slice(author.end)), language),
    repostedBy: sharedBy(lines.slice(0, author.at), language),
    promoted: author.promoted,
    media: original ? 'none' : mediaIn(attachedIn(box, inner, lines[author.at], button)),
    ...(original ? { original } : {}),
    ...(shown.length > 0 ? { shownComments: shown } : {}),
  };
}

function quotedIn(box: Element, language: PageLanguage): PostComment | null {
  const said = saidIn(box, innerBoxes(box), language);
  return said && { author: said.author.name, authorPath: said.author.path, text: said.text };
}

/** The post's own page; null where it names none, or several. */
function ownPath(box: Element, inner: readonly Element[]): string | null {
  const links = [...box.querySelectorAll('a[href]')].filter((link) => !inner.some((other) => other.contains(link)));
  const ids = new Set(links.map(linkedPost).filter((id) => id !== null));
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? postPath(id) : null;
}

function countersBelow(box: Element, inner: readonly Element[], lines: readonly VisibleLine[]): string[] {
  const spoken = [...box.querySelectorAll(FEED.spoken)].filter((part) => !inner.some((other) => other.contains(part)));
  return [...lines.map(({ text }) => text), ...spoken.map((part) => part.getAttribute('aria-label') ?? '')];
}

function attachedIn(
  box: Element,
  inner: readonly Element[],
  name: VisibleLine | undefined,
  button: Element | null,
): Element[] {
  return [...box.querySelectorAll(FEED.media)].filter(
    (part) =>
      !inner.some((other) => other.contains(part)) &&
      (!name || isBefore(name.block, part)) &&
      (!button || isBefore(part, button)),
  );
}
