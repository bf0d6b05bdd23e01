import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { textOf } from '../../../dom/text.ts';
import type { Steps } from '../../../steps.ts';
import { factFrom, type Line, outermostItems, type TwinsByItem, twinsByItem } from '../runs.ts';
import { type Block, companyPathIn, datesAt } from './block.ts';

/** E: entries are the outermost list items; facts are the visible twins that stand directly in them. */
export function* emberBlocks(card: Element, language: PageLanguage): Steps<Block[]> {
  const byItem = twinsByItem(card);
  const blocks: Block[] = [];
  for (const item of outermostItems(card)) {
    yield;
    const block = emberBlock(item, byItem, language);
    if (block.lines.length > 0) blocks.push(block);
  }
  return blocks;
}

function emberBlock(item: Element, byItem: TwinsByItem, language: PageLanguage): Block {
  const inner: Element[] = [];
  for (const sub of item.querySelectorAll('li')) if (byItem.has(sub)) inner.push(sub);
  const block = blockFrom(item, byItem, language);
  if (datesAt(block.lines) < 0) {
    for (const sub of inner) {
      // A role has a title and dates at least; most items hold a single text.
      if ((byItem.get(sub)?.length ?? 0) < 2) continue;
      const role = blockFrom(sub, byItem, language);
      if (datesAt(role.lines) < 0) continue;
      role.description = description(inner, sub, byItem);
      block.roles.push(role);
    }
  }
  if (block.roles.length === 0) block.description = description(inner, item, byItem);
  block.companyPath = companyPathIn(item);
  return block;
}

function blockFrom(item: Element, byItem: TwinsByItem, language: PageLanguage): Block {
  const lines: Line[] = [];
  for (const twin of byItem.get(item) ?? []) {
    const line = factFrom(twin, language);
    if (line.text !== '') lines.push(line);
  }
  return { lines, description: null, companyPath: null, roles: [] };
}

/**
 * The long text below the facts of an item. It stands in a list of its own, in the box that folds it; media and skills
 * are links there, remarks of the site ("helped me get this job") have an icon, and lists of skills begin in bold.
 */
function description(inner: readonly Element[], item: Element, byItem: TwinsByItem): string | null {
  let plain: Element | null = null;
  for (const sub of inner) {
    if (sub === item || !item.contains(sub)) continue;
    for (const twin of byItem.get(sub) ?? []) {
      if (twin.closest('a') || twin.firstElementChild?.tagName === 'STRONG' || twin.textContent?.trim() === '')
        continue;
      if (twin.parentElement?.getAttribute('tabindex') === '-1') return textOf(twin);
      if (!plain && !sub.querySelector('svg, img, li-icon')) plain = twin;
    }
  }
  return plain ? textOf(plain) : null;
}
