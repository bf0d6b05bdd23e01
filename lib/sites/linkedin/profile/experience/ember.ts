import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf, textOf } from '../../../dom/text.ts';
import { type Line, visibleTwins } from '../runs.ts';
import { type Block, companyPathIn, datesAt } from './block.ts';

/** E: entries are the outermost list items; facts are the visible twins that stand directly in them. */
export function emberBlocks(card: Element, language: PageLanguage): Block[] {
  const items = [...card.querySelectorAll('li')].filter((item) => !insideList(item, card));
  return items.map((item) => emberBlock(item, language)).filter((block) => block.lines.length > 0);
}

function insideList(item: Element, card: Element): boolean {
  const outer = item.parentElement?.closest('li');
  return outer != null && card.contains(outer);
}

function emberBlock(item: Element, language: PageLanguage): Block {
  const twins = visibleTwins(item);
  const facts = ownLines(item, twins);
  const roles = [...item.querySelectorAll('li')].filter((sub) => datesAt(ownLines(sub, twins), language) >= 1);
  const isGroup = roles.length > 0 && datesAt(facts, language) < 0;
  return {
    lines: facts,
    description: isGroup ? null : description(item, twins),
    companyPath: companyPathIn(item),
    roles: isGroup
      ? roles.map((role) => ({
          lines: ownLines(role, twins),
          description: description(role, twins),
          companyPath: null,
          roles: [],
        }))
      : [],
  };
}

/** Twins whose nearest list item is this one. */
function ownLines(item: Element, twins: readonly Element[]): Line[] {
  return twins
    .filter((span) => span.closest('li') === item)
    .map((element) => ({ text: lineOf(element), element, long: false }))
    .filter((line) => line.text !== '');
}

/**
 * The long text below the facts. It stands in a list of its own, in the box that folds it; media and skills are links
 * there, remarks of the site ("helped me get this job") have an icon, and lists of skills begin in bold.
 */
function description(item: Element, twins: readonly Element[]): string | null {
  const below = twins.filter(
    (span) =>
      span.closest('li') !== item &&
      item.contains(span) &&
      !span.closest('a') &&
      span.firstElementChild?.tagName !== 'STRONG' &&
      lineOf(span) !== '',
  );
  const folded = below.find((span) => span.parentElement?.getAttribute('tabindex') === '-1');
  const plain = below.find((span) => !span.closest('li')?.querySelector('svg, img, li-icon'));
  const span = folded ?? plain;
  return span ? textOf(span) : null;
}
