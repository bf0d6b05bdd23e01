/** Runs in a surface. What does not fit: stands out at the side, or is cut off where it can't be scrolled to. */
export function misfitsIn(roots: (Document | ShadowRoot)[]): string[] {
  const [root] = roots;
  if (!root) return ['nothing is shown'];
  const top = 'body' in root ? root.body : (root.querySelector('.frame') as HTMLElement);
  const room = top.getBoundingClientRect();
  const misfits: string[] = [];
  if ('body' in root && document.documentElement.scrollWidth > document.documentElement.clientWidth)
    misfits.push('the page scrolls sideways');
  for (const element of top.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(element);
    // Words for screen readers only are a single pixel wide on purpose.
    if (
      element.closest('.spoken') ||
      style.clipPath === 'inset(50%)' ||
      style.display === 'none' ||
      style.visibility === 'hidden'
    )
      continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const what = `${element.localName}.${element.className} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    if (box.right > room.right + 1 || box.left < room.left - 8) misfits.push(`stands out: ${what}`);
    const cutX = element.scrollWidth > element.clientWidth + 1 && /hidden|clip/.test(style.overflowX);
    const cutY = element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(style.overflowY);
    if ((cutX || cutY) && element.localName !== 'svg' && element.clientWidth > 0) misfits.push(`cut off: ${what}`);
  }
  return misfits;
}

/** Runs in a surface. Elements that would still move although the user asked for no motion. */
export function movingIn(roots: (Document | ShadowRoot)[]): string[] {
  const longest = (durations: string) => Math.max(...durations.split(',').map((one) => Number.parseFloat(one)));
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      return longest(transitionDuration) > 0.01 || (animationName !== 'none' && longest(animationDuration) > 0.01);
    })
    .map((element) => `${element.localName}.${element.className}`);
}
