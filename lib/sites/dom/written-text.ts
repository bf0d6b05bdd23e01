/** Above this the text is no draft; the rest is not looked at. */
const MOST = 20_000;

/**
 * What somebody has written in a text area or a rich editor. Paragraphs are lines; a rich editor marks an empty line with
 * a lone break.
 * @param notText what the page draws into an editor and nobody wrote, as a selector
 */
export function writtenText(editor: Element, notText: string): string {
  return written(editor, notText).slice(0, MOST);
}

function written(editor: Element, notText: string): string {
  if (editor.tagName === 'TEXTAREA') return (editor as HTMLTextAreaElement).value;
  const blocks = [...editor.children].filter((child) => child.matches('p, div, ul, ol, blockquote'));
  if (blocks.length === 0) return textOf(editor, notText);
  return blocks.map((block) => textOf(block, notText)).join('\n');
}

function textOf(element: Element, notText: string): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (child.tagName === 'BR') text += child.nextSibling ? '\n' : '';
      else if (!child.matches(notText))
        text += (text !== '' && child.tagName === 'LI' ? '\n' : '') + textOf(child, notText);
    }
  }
  return text.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff]/g, '');
}
