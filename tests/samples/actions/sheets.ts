import { el, esc } from '../html.ts';
import type { Variant } from './variants.ts';
import type { ControlWords } from './words.ts';

const emberIcon = (name: string) => el('svg', { 'data-test-icon': name });
const close = (handle: string, words: ControlWords, icon: string) =>
  el('button', { type: 'button', 'aria-label': words.dismiss, 'data-t': handle }, icon);
const button = (handle: string, label: string, more: Record<string, string | true> = {}) =>
  el('button', { type: 'button', 'data-t': handle, ...more }, el('span', {}, el('span', {}, esc(label))));

/** E, in every variant: the sheet that asks for a note, in its two steps. */
export function inviteSheet(words: ControlWords, step: 'ask' | 'note'): string {
  const body =
    step === 'ask'
      ? [button('add-note', words.addNote, { 'aria-label': words.addNote }), button('send-plain', words.sendPlain)]
      : [
          el('textarea', { id: 'custom-message', name: 'message', 'data-t': 'note' }),
          button('cancel-note', words.cancel),
          button('send-note', words.sendInvitation),
        ];
  return el(
    'div',
    {
      role: 'dialog',
      class: 'artdeco-modal send-invite',
      'aria-labelledby': 'send-invite-modal',
      'data-t': 'invite-sheet',
    },
    close('close-invite', words, emberIcon('close-medium')),
    el('h2', { id: 'send-invite-modal' }, esc(words.addNote)),
    ...body,
  );
}

/** The composer of posts; with a post that is passed on, or empty. */
export function composer(variant: Variant, words: ControlWords, quoted: string): string {
  const editor = el('div', { contenteditable: 'true', role: 'textbox', 'data-t': 'post-editor' }, '<p><br></p>');
  if (variant === 'S') {
    const icon = (id: string) => el('svg', { id });
    return el(
      'dialog',
      { open: true, 'data-testid': 'dialog', 'data-t': 'composer' },
      close('close-composer', words, icon('close-medium')),
      el(
        'div',
        { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
        el('button', { type: 'button' }, el('span', {}, esc(words.audience)), icon('caret-small')),
        el('div', { componentkey: 'ShareBox_textEditor' }, editor),
        quoted,
        el('button', { type: 'button' }, icon('image-medium')),
        el('button', { type: 'button', 'data-t': 'later' }, icon('clock-medium')),
        button('publish', words.publish, { disabled: true }),
      ),
      el('section', {}, el('h2', { 'data-testid': 'toasts-title' }, '0')),
    );
  }
  return el(
    'div',
    {
      role: 'dialog',
      class: 'artdeco-modal share-box-v2__modal',
      'data-test-modal-id': 'sharebox',
      'data-t': 'composer',
    },
    close('close-composer', words, emberIcon('close-medium')),
    el('button', { type: 'button' }, el('span', {}, esc(words.audience)), emberIcon('caret-small')),
    el('div', { class: 'share-creation-state' }, editor, quoted),
    el('button', { type: 'button', 'data-t': 'later' }, emberIcon('clock-medium')),
    button('publish', words.publish, { disabled: true, class: 'share-actions__primary-action' }),
  );
}

/** The question what to do with words that were not published. */
export function discardQuestion(words: ControlWords): string {
  return el(
    'div',
    { role: 'alertdialog', 'data-t': 'discard-question' },
    button('discard', words.discard),
    button('save-draft', words.saveDraft),
  );
}
