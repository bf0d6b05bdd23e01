import { el, esc } from '../html.ts';
import type { Variant } from './variants.ts';

/** Where toasts come up: S has a list with a heading that is always there. */
export const toastPlace = (variant: Variant): string =>
  variant === 'S'
    ? el('section', { 'data-t': 'toasts' }, el('h2', { 'data-testid': 'toasts-title' }, '0'))
    : el('div', { 'data-t': 'toasts' });

/** E's own, which over pages of S come up in the open shadow root. */
export const emberToastPlace = (): string => el('div', { 'data-t': 'ember-toasts' });

export function toast(
  kind: 'S' | 'E',
  text: string,
  isFailure: boolean,
  link: { href: string; label: string } | null,
): string {
  const action = link && el('a', { href: link.href }, esc(link.label));
  if (kind === 'S') {
    const icon = el('svg', { id: isFailure ? 'signal-error-medium' : 'signal-success-medium' });
    return el('div', { 'data-t': 'a-toast' }, el('div', { role: 'alert' }, icon, el('p', {}, esc(text)), action));
  }
  const type = isFailure ? 'error' : 'success';
  return el(
    'div',
    { class: 'artdeco-toast-item', 'data-test-artdeco-toast-item-type': type, 'data-t': 'a-toast' },
    el('p', {}, esc(text)),
    action,
  );
}
