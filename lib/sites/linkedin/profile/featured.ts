import { lineOf } from '../../dom/text.ts';

/** Items of the featured section: how many are shown, and what they link to (address without query, or title). */
export function readFeatured(card: Element): { count: number; links: string[] } {
  const items = [...card.querySelectorAll('li, [role="listitem"]')].filter(
    (item) => item.querySelector('a[href], button') && !item.parentElement?.closest('li') && !item.querySelector('li'),
  );
  const links = items.map((item) => {
    const href =
      item
        .querySelector('a[href]')
        ?.getAttribute('href')
        ?.replace(/[?#].*$/, '') ?? '';
    return href || lineOf(item);
  });
  return { count: items.length, links };
}
