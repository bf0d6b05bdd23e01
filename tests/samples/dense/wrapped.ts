/** What the site wraps: pictures, lines and buttons stand in boxes that draw nothing. */
const BOXED = /<(p|figure|button|svg|h2|img)(?=[ >])[^>]*>|<\/(p|figure|button|svg|h2|img)>/g;

/**
 * Puts boxes around pictures, lines and buttons.
 * @param depth how many around each
 */
export function wrapped(html: string, depth: number): string {
  return html.replace(BOXED, (tag, opened: string | undefined, closed: string | undefined) => {
    // A line may not hold a div; buttons and icons stand within lines.
    const box = (opened ?? closed) === 'p' || (opened ?? closed) === 'figure' ? 'div' : 'span';
    return opened ? `<${box}>`.repeat(depth) + tag : tag + `</${box}>`.repeat(depth);
  });
}
