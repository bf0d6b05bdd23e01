import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { editorOf, readEditor } from './reader.ts';

function editorIn(html: string, selector: string, address = 'https://www.linkedin.com/feed/') {
  const { document } = new JSDOM(html, { url: address }).window;
  const editor = document.querySelector(selector);
  if (!editor) throw new Error('no editor in the page of the test');
  return readEditor(editor, new URL(address));
}

const rich = (content: string) => `<div contenteditable="true" role="textbox">${content}</div>`;

describe('readEditor', () => {
  it('tells the new composer of posts', () => {
    const html = `<dialog open data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.sharing.ShareCompose">
      <div componentkey="ShareBox_textEditor">${rich('<p>Erste Zeile</p><p><br></p><p>Dritte</p>')}</div></div></dialog>`;
    expect(editorIn(html, '[role=textbox]')).toEqual({
      network: 'linkedin',
      kind: 'editor',
      editor: 'post',
      text: 'Erste Zeile\n\nDritte',
      limit: 3000,
      urn: null,
    });
  });

  it('tells the older one', () => {
    const html = `<div class="share-box-v2__modal">${rich('<p>Hallo <strong>Werk</strong></p>')}</div>`;
    expect(editorIn(html, '[role=textbox]')).toMatchObject({ editor: 'post', text: 'Hallo Werk' });
  });

  it('names the post a comment stands below', () => {
    const html = `<div data-urn="urn:li:activity:7450001357913579000"><form class="comments-comment-box__form">${rich('<p>Gut gelöst</p>')}</form></div>`;
    expect(editorIn(html, '[role=textbox]')).toMatchObject({
      editor: 'comment',
      text: 'Gut gelöst',
      limit: 1250,
      urn: 'urn:li:activity:7450001357913579000',
    });
  });

  it('takes the limit of a note from the page’s own counter', () => {
    const html = `<div role="dialog" class="send-invite" aria-labelledby="send-invite-modal">
      <textarea id="custom-message" name="message">Guten Tag</textarea><span aria-live="polite">9/300</span></div>`;
    expect(editorIn(html, 'textarea')).toMatchObject({ editor: 'invitation', text: 'Guten Tag', limit: 300 });
  });

  it('tells a message, on its page and in the overlay', () => {
    const html = `<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>Bis Freitag</p></div></form>`;
    expect(editorIn(html, '[role=textbox]')).toMatchObject({ editor: 'message', text: 'Bis Freitag', limit: 8000 });
    expect(editorIn(rich('<p>x</p>'), '[role=textbox]', 'https://www.linkedin.com/messaging/thread/7/')).toMatchObject({
      editor: 'message',
    });
  });

  it('leaves search fields and forms alone', () => {
    expect(editorIn('<form><textarea name="summary">Ich</textarea></form>', 'textarea')).toBeNull();
    expect(editorIn(rich('<p>x</p>'), '[role=textbox]')).toBeNull();
  });

  it('keeps mentions, and no pictures', () => {
    const mention = '<span contenteditable="false">@Ole Petersen</span><img alt="Ole">';
    const html = `<form class="msg-form">${rich(`<p>An ${mention} und Jonna</p>`)}</form>`;
    expect(editorIn(html, '[role=textbox]')?.text).toBe('An @Ole Petersen und Jonna');
  });
});

describe('editorOf', () => {
  it('finds the editor above what the event came from', () => {
    const { document, Event } = new JSDOM(rich('<p>Hallo</p>')).window;
    let found: Element | null = null;
    document.addEventListener('input', (event) => {
      found = editorOf(event.composedPath());
    });
    document.querySelector('p')?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(found).toBe(document.querySelector('[role=textbox]'));
  });
});
