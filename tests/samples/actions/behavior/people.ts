import type { SampleSite } from './site.ts';

/** Asking to connect, answering such requests, following; runs in the page, must not use anything from around it. */
export function people(site: SampleSite): void {
  const { words, templates, variant } = site;
  let asked: HTMLElement | null = null;

  const pend = (button: HTMLElement) => {
    const key = button.getAttribute('componentkey');
    if (key) button.setAttribute('componentkey', key.replace('_connect', '_pending'));
    button.removeAttribute('href');
    button.setAttribute('aria-label', `${words.pending}, ${button.dataset.name}`);
    const icon = variant === 'S' ? '<svg id="clock-small"></svg>' : '<svg data-test-icon="clock-small"></svg>';
    button.innerHTML = `${icon}<span>${words.pending}</span>`;
  };
  const closeSheet = () => site.find('invite-sheet')?.remove();
  const showSheet = (step: 'inviteAsk' | 'inviteNote') => {
    closeSheet();
    site.over.appendChild(site.fill(templates[step], {}));
  };

  site.on('click', 'connect-', (button, n, event) => {
    event.preventDefault();
    if (button.getAttribute('aria-label')?.startsWith(words.pending)) return;
    asked = button;
    if (n === '0') site.later(60, () => showSheet('inviteAsk'));
    else site.later(80, () => (site.mode === 'refuses' ? site.say('failure', words.failed) : pend(button)));
  });
  site.on('click', 'add-note', () => showSheet('inviteNote'));
  site.on('click', 'cancel-note', () => showSheet('inviteAsk'));
  site.on('click', 'close-invite', closeSheet);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeSheet();
  });
  const send = () =>
    site.later(60, () => {
      closeSheet();
      if (site.mode === 'refuses') return site.say('failure', words.failed);
      site.later(100, () => {
        if (asked) pend(asked);
        site.say('emberToast', words.invited);
      });
    });
  site.on('click', 'send-plain', send);
  site.on('click', 'send-note', send);

  const answer = (n: string) =>
    site.later(80, () => {
      if (site.mode === 'refuses') return site.say('failure', words.failed);
      const row = site.find(`row-${n}`);
      const list = row?.parentElement ?? null;
      row?.remove();
      if (site.mode === 'takes back' && row) site.later(500, () => list?.append(row));
    });
  site.on('click', 'accept-', (_button, n) => answer(n));
  site.on('click', 'ignore-', (_button, n) => answer(n));

  site.on('click', 'follow-', (button) => {
    const isFollowing = button.dataset.on === 'yes';
    const name = (button.getAttribute('aria-label') ?? '')
      .replace(words.follow, '')
      .replace(words.following, '')
      .trim();
    const show = (on: boolean) => {
      const [label, icon] = on ? [words.following, 'check-small'] : [words.follow, 'add-small'];
      button.dataset.on = on ? 'yes' : '';
      button.setAttribute('aria-label', `${label} ${name}`);
      const drawing = variant === 'S' ? `<svg id="${icon}"></svg>` : `<svg data-test-icon="${icon}"></svg>`;
      button.innerHTML = `${drawing}<span>${label}</span>`;
    };
    site.later(60, () => {
      if (site.mode === 'refuses') return site.say('failure', words.failed);
      show(!isFollowing);
      if (site.mode === 'takes back') site.later(500, () => show(isFollowing));
    });
  });
}
