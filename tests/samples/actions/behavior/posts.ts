import type { SampleSite } from './site.ts';

/** The composer, and passing posts on; runs in the page, must not use anything from around it. */
export function posts(site: SampleSite): void {
  const { words, variant, templates } = site;
  let scheduled = false;

  const open = (template: 'composer' | 'quoting', n: string) => {
    scheduled = false;
    const values = { id: site.postIds[Number(n)] ?? '' };
    const sheet = site.fill(templates[template], values);
    // The first sheet is but a placeholder.
    site.root.appendChild(sheet);
    site.later(120, () => sheet.replaceWith(site.fill(templates[template], values)));
  };
  const close = () => site.find('composer')?.remove();

  site.on('click', 'start-post', () => open('composer', ''));
  site.on('input', 'post-editor', (editor) => {
    const button = site.find('publish');
    if (button) button.toggleAttribute('disabled', editor.textContent?.trim() === '');
  });
  site.on('click', 'later', () => {
    scheduled = true;
    const label = site.find('publish')?.querySelector('span span') ?? site.find('publish');
    if (label) label.textContent = words.schedule;
  });
  site.on('click', 'publish', () =>
    site.later(80, () => {
      if (site.mode === 'refuses') return site.say('failure', words.failed);
      close();
      site.later(150, () => (scheduled ? site.say('toast', words.schedule) : site.say('toast', words.posted)));
    }),
  );
  site.on('click', 'close-composer', () => {
    if (site.find('post-editor')?.textContent?.trim() === '') return close();
    site.find('composer')?.append(site.fill(templates.discard, {}));
  });
  site.on('click', 'discard', (element) => {
    if (element.getAttribute('data-t') === 'discard') close();
  });
  site.on('click', 'save-draft', () => {
    close();
    site.later(100, () => site.say('plainToast', words.drafted));
  });

  // Passing on.
  const reposted = new Set<string>();
  site.on('click', 'repost-', (button, n) => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    site.find('repost-menu')?.remove();
    if (isOpen) return;
    const item = (handle: string, icon: string, title: string, text: string) => {
      const drawing =
        variant === 'S' ? `<svg id="${icon}-medium"></svg>` : `<svg data-test-icon="${icon}-medium"></svg>`;
      return `<div role="${variant === 'S' ? 'menuitem' : 'button'}" tabindex="0" data-t="${handle}-${n}">${drawing}<p>${title}</p><p>${text}</p></div>`;
    };
    const now = reposted.has(n) ? words.undoRepost : words.repostNow;
    const items = item('thoughts', 'compose', words.repostWords, '') + item('now', 'repost', now, words.repostNowText);
    const frame = variant === 'S' ? 'role="menu"' : 'class="artdeco-dropdown__content"';
    const menu = site.fill(`<div ${frame} data-t="repost-menu">${items}</div>`, {});
    if (variant === 'S') site.root.appendChild(menu);
    else button.parentElement?.append(menu);
  });
  const closeMenu = (n: string) => {
    site.find('repost-menu')?.remove();
    site.find(`repost-${n}`)?.setAttribute('aria-expanded', 'false');
  };
  site.on('click', 'thoughts-', (_item, n) => {
    closeMenu(n);
    open('quoting', n);
  });
  site.on('click', 'now-', (_item, n) => {
    const isUndo = reposted.has(n);
    closeMenu(n);
    site.later(100, () => {
      if (site.mode === 'refuses') return site.say('failure', words.failed);
      if (isUndo) reposted.delete(n);
      else reposted.add(n);
      if (isUndo) site.say('plainToast', words.undoRepost);
      else site.say('toast', words.reposted);
    });
  });
}
