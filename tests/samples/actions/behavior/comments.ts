import type { SampleSite } from './site.ts';

/** Writing, sending and deleting comments; runs in the page, must not use anything from around it. */
export function comments(site: SampleSite): void {
  const { words, variant, postIds, templates } = site;
  const keyName = variant === 'S' ? 'componentkey' : 'data-id';

  site.on('click', 'comment-', (_button, n) => {
    const box = site.find(`box-${n}`);
    if (box) box.hidden = false;
  });
  site.on('input', 'editor-', (editor, n) => {
    const send = site.find(`send-comment-${n}`);
    if (send) send.hidden = editor.textContent?.trim() === '';
  });

  const add = (n: string, text: string) => {
    const id = `temporary-${Math.random().toString(36).slice(2)}`;
    const comment = site.fill(templates.comment, { post: postIds[Number(n)] ?? '', id, text });
    site.find(`thread-${n}`)?.prepend(comment);
    const editor = site.find(`editor-${n}`);
    if (editor) editor.innerHTML = '<p><br></p>';
    const send = site.find(`send-comment-${n}`);
    if (send) send.hidden = true;
    if (site.mode === 'takes back') {
      site.later(500, () => comment.remove());
      return;
    }
    // The server gives the number, and the site draws the comment anew.
    site.later(250, () => {
      const number = String(BigInt(Date.now()) << 22n);
      const key = comment.getAttribute(keyName)?.replace(id, number) ?? '';
      const drawn = comment.cloneNode(true) as Element;
      drawn.setAttribute(keyName, key);
      comment.replaceWith(drawn);
    });
  };

  site.on('click', 'send-comment-', (_button, n, event) => {
    event.preventDefault();
    const editor = site.find(`editor-${n}`);
    const lines = [...(editor?.children ?? [])].map((line) => line.textContent);
    const text = (lines.length > 0 ? lines.join('\n') : (editor?.textContent ?? '')).trim();
    site.later(60, () => (site.mode === 'refuses' ? site.say('failure', words.failed) : add(n, text)));
  });

  // Deleting: menu, line of the menu, question.
  let meant: Element | null = null;
  site.on('click', 'options', (button) => {
    meant = button.closest('[data-t="a-comment"]');
    const menu = `<div role="menu" data-t="comment-menu"><div role="menuitem" tabindex="0" data-t="remove">${words.remove}</div></div>`;
    site.root.appendChild(site.fill(menu, {}));
  });
  site.on('click', 'remove', () => {
    site.find('comment-menu')?.remove();
    const question = `<div role="alertdialog" data-t="question"><button type="button" data-t="yes">${words.remove}</button></div>`;
    site.root.appendChild(site.fill(question, {}));
  });
  site.on('click', 'yes', () => {
    site.find('question')?.remove();
    site.later(50, () => meant?.remove());
  });
}
