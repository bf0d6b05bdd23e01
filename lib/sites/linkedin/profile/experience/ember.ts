import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf, textOf } from '../../../dom/text.ts';
import { factFrom, type Line, type TwinsByItem, twinsByItem } from '../runs.ts';
import { type Block, companyPathIn, datesAt } from './block.ts';

/** E: entries are the outermost list items; facts are the visible twins that stand directly in them. */
export function emberBlocks(card: Element, language: PageLanguage): Block[] {
  const byItem = twinsByItem(card);
  const items = [...card.querySelectorAll('li')];
  const outermost = items.filter((item) => !insideList(item, card));
  return outermost.map((item) => emberBlock(item, byItem, language)).filter((block) => block.lines.length > 0);
}

function insideList(item: Element, card: Element): boolean {
  const outer = item.parentElement?.closest('li');
  return outer != null && card.contains(outer);
}

function emberBlock(item: Element, byItem: TwinsByItem, language: PageLanguage): Block {
  const inner = [...item.querySelectorAll('li')].filter((sub) => byItem.has(sub));
  const lines = linesOf(item, byItem, language);
  const roles = inner
    .map((sub) => ({ sub, lines: linesOf(sub, byItem, language) }))
    .filter((it) => datesAt(it.lines) > 0);
  const isGroup = roles.length > 0 && datesAt(lines) < 0;
  return {
    lines,
    description: isGroup ? null : description(inner, byItem),
    companyPath: companyPathIn(item),
    roles: isGroup
      ? roles.map((role) => ({
          lines: role.lines,
          description: description(
            inner.filter((sub) => sub !== role.sub && role.sub.contains(sub)),
            byItem,
          ),
          companyPath: null,
          roles: [],
        }))
      : [],
  };
}

function linesOf(item: Element, byItem: TwinsByItem, language: PageLanguage): Line[] {
  const twins = byItem.get(item) ?? [];
  return twins.map((element) => factFrom(element, language)).filter((line) => line.text !== '');
}

/**
 * The long text below the facts. It stands in a list of its own, in the box that folds it; media and skills are links
 * there, remarks of the site ("helped me get this job") have an icon, and lists of skills begin in bold.
 */
function description(inner: readonly Element[], byItem: TwinsByItem): string | null {
  const below = inner
    .flatMap((item) => byItem.get(item) ?? [])
    .filter((span) => !span.closest('a') && span.firstElementChild?.tagName !== 'STRONG' && lineOf(span) !== '');
  const folded = below.find((span) => span.parentElement?.getAttribute('tabindex') === '-1');
  const plain = below.find((span) => !span.closest('li')?.querySelector('svg, img, li-icon'));
  const span = folded ?? plain;
  return span ? textOf(span) : null;
}
