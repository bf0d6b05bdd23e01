import type { SampleSite } from './site.ts';

/** Reacting by the button and out of the menu; runs in the page, must not use anything from around it. */
export function reactions(site: SampleSite): void {
  const { words, variant } = site;
  const isS = variant === 'S';

  const isOn = (button: Element) =>
    isS ? !button.querySelector('[id*="outline"]') : button.getAttribute('aria-pressed') === 'true';

  const show = (n: string, on: boolean, name: string) => {
    const button = site.find(`react-${n}`);
    const icon = button?.firstElementChild;
    if (!button || !icon) return;
    if (isS) {
      button.setAttribute('aria-label', `${words.reactState}: ${on ? name : words.noReaction}`);
      icon.id = on ? 'thumbs-up-fill-small' : 'thumbs-up-outline-small';
      return;
    }
    button.setAttribute('aria-pressed', String(on));
    button.setAttribute('aria-label', on ? words.unreactE : words.reactE);
    const drawing = on
      ? '<img alt="" data-test-reactions-icon-type="LIKE">'
      : '<svg data-test-icon="thumbs-up-outline-small"></svg>';
    icon.outerHTML = drawing;
  };

  /** Late, the site draws the whole post anew. */
  const redraw = (n: string) => {
    const post = site.find(`post-${n}`);
    post?.replaceWith(post.cloneNode(true));
  };

  const set = (n: string, on: boolean, name: string) =>
    site.later(40, () => {
      if (site.mode === 'refuses') return site.say('failure', words.failed);
      show(n, on, name);
      if (site.mode === 'takes back') site.later(500, () => show(n, !on, name));
      else site.later(250, () => redraw(n));
    });

  const closeMenu = () => site.find('reactions-menu')?.remove();

  site.on('click', 'react-', (button, n) => {
    if (n !== 'comment') set(n, !isOn(button), words.like);
  });
  site.on('click', 'choices-', (chevron, n) => {
    const choice = (name: string, type: string) => {
      const drawing = isS
        ? `<svg id="${type}-creation-medium"></svg>`
        : `<img alt="" data-test-reactions-icon-type="${type.toUpperCase()}">`;
      return `<button type="button" class="reactions-menu__reaction" data-t="choice-${n}" aria-label="${name}">${drawing}</button>`;
    };
    const markup = `<div class="reactions-menu" data-t="reactions-menu">${choice(words.celebrate, 'praise')}${choice(words.like, 'like')}</div>`;
    const menu = site.fill(markup, {});
    // S hangs menus under the body.
    if (isS) site.root.appendChild(menu);
    else chevron.parentElement?.append(menu);
  });
  site.on('click', 'choice-', (choice, n) => {
    set(n, true, choice.getAttribute('aria-label') ?? '');
    closeMenu();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeMenu();
  });
}
