import type { SampleSite } from './site.ts';

/** Writing and sending messages; runs in the page, must not use anything from around it. */
export function messages(site: SampleSite): void {
  const { templates, words } = site;
  const editor = () => site.find('message-editor');
  const textIn = (element: HTMLElement | null) => {
    const lines = [...(element?.children ?? [])].map((line) => line.textContent);
    return (lines.length > 0 ? lines.join('\n') : (element?.textContent ?? '')).trim();
  };
  const refresh = () => site.find('send-message')?.toggleAttribute('disabled', textIn(editor()) === '');

  const keyNow = () => `2-${btoa(`${Date.now()}b54321-100&7f3a1c2e-0000-4000-8000-000000000000_100`)}`;
  const send = () => {
    const text = textIn(editor());
    if (text === '') return;
    site.later(50, () => {
      if (site.mode === 'refuses') return site.say('emberToast', words.failed);
      const bubble = site.fill(templates.bubble, { key: '2-sending', text });
      site.find('messages')?.append(bubble);
      const field = editor();
      if (field) field.innerHTML = '<p><br></p>';
      refresh();
      if (site.mode === 'takes back') return site.later(500, () => bubble.remove());
      site.later(200, () => bubble.replaceWith(site.fill(templates.bubble, { key: keyNow(), text })));
    });
  };

  site.on('input', 'message-editor', refresh);
  site.on('submit', 'message-form', send);
  site.on('keydown', 'message-editor', (_editor, _n, event) => {
    const { key, shiftKey } = event as KeyboardEvent;
    if (key !== 'Enter' || shiftKey || !site.enterSends) return;
    event.preventDefault();
    send();
  });
}
