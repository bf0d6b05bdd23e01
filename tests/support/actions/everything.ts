import { INVITING, PARTNER, POSTS, SUGGESTED } from '../../samples/actions/people.ts';
import { pause } from '../browser/until.ts';
import type { User } from './user.ts';

/** The composer's first sheet is a placeholder for so long, in milliseconds. */
export const PLACEHOLDER = 200;
/** Within this the site answers a press, in milliseconds. */
const ANSWERED = 400;

/** Everything that can be noticed, one after the other. */
export async function doEverything(user: User): Promise<void> {
  await user.pressAll('react-0', 'choices-1', 'choice-1', 'follow-2', 'comment-3');
  await user.type('editor-3', 'Gut beobachtet');
  await user.pressAll('send-comment-3', 'repost-0', 'now-0', 'start-post');
  await pause(PLACEHOLDER);
  await user.type('post-editor', 'Drei Ventile genügen');
  await user.press('publish');
  await user.see('composer', false);
  await user.pressAll('connect-0', 'add-note');
  await user.type('note', 'Ihr Beitrag half mir');
  await user.pressAll('send-note', 'connect-1');
  await user.type('message-editor', 'Danke');
  await user.key('Enter');
  await pause(300);
  await user.type('message-editor', 'Bis Freitag');
  await user.pressAll('send-message', 'accept-1');
}

/** What is noticed of it, in order: kind, name, first words. */
export const EVERYTHING: readonly (readonly [kind: string, name: string | null, words: string | null])[] = [
  ['like', POSTS[0]?.author.name ?? '', 'Zwölf Sensoren, eine Brücke, kein Funkloch mehr. Fragen gern an …'],
  ['like', POSTS[1]?.author.name ?? '', 'Eine Waage, die sich selbst nachstellt, ist keine Waage.'],
  ['follow', POSTS[2]?.author.name ?? '', null],
  ['comment', POSTS[3]?.author.name ?? '', 'Gut beobachtet'],
  ['repost', POSTS[0]?.author.name ?? '', 'Zwölf Sensoren, eine Brücke, kein Funkloch mehr. Fragen gern an …'],
  ['post', null, 'Drei Ventile genügen'],
  ['invite', SUGGESTED[0]?.name ?? '', 'Ihr Beitrag half mir'],
  ['invite', SUGGESTED[1]?.name ?? '', null],
  ['message', PARTNER.name, 'Danke'],
  ['message', PARTNER.name, 'Bis Freitag'],
  ['accept', INVITING[1]?.name ?? '', null],
];

/** What looks like it and is not: looked at, given up, taken back, refused, done by the page. */
export async function doAlmostEverything(user: User): Promise<void> {
  await user.press('choices-0');
  await user.key('Escape');
  await user.press('react-3');
  for (const handle of ['react-1', 'react-1', 'follow-1', 'follow-1']) {
    await user.press(handle);
    await pause(ANSWERED);
  }
  await user.press('comment-0');
  await user.type('editor-0', 'Gut beobachtet');
  await user.key('Enter');
  await user.press('comment-2');
  await user.type('editor-2', 'Danke');
  await user.press('send-comment-2');
  await user.see('a-comment');
  await pause(ANSWERED);
  await user.pressAll('options', 'remove', 'yes');
  await user.see('a-comment', false);
  await user.pressAll('repost-0', 'repost-0', 'start-post');
  await pause(PLACEHOLDER);
  await user.type('post-editor', 'Ein Entwurf');
  await user.pressAll('close-composer', 'discard', 'start-post');
  await pause(PLACEHOLDER);
  await user.type('post-editor', 'Noch ein Entwurf');
  await user.pressAll('close-composer', 'save-draft', 'connect-0', 'add-note');
  await user.type('note', 'Guten Tag');
  await user.key('Escape');
  await user.see('invite-sheet', false);
  await user.pressAll('ignore-0');
  await user.asPage('window.sample.enterSends = false');
  await user.type('message-editor', 'Danke');
  await user.key('Enter');
}

/** The page presses its controls itself, and makes up presses and keys; what the user does leads to nothing. */
export async function letThePageDoIt(user: User): Promise<void> {
  await user.press('comment-0');
  await user.type('editor-0', 'Danke');
  await user.type('message-editor', 'Danke');
  await user.asPage(
    `for (const handle of ['react-0', 'follow-2', 'send-comment-0', 'send-message', 'accept-1', 'connect-1']) forge(handle)`,
  );
  await user.asPage("pretend('react-2', ''); pretend('message-editor', 'Enter')");
  // A submit that a page asks for is a trusted event; nobody pressed anything.
  await user.asPage("window.sample.find('send-message').form.requestSubmit()");
  // And goes elsewhere before a press of the user has led to anything.
  await user.asPage("window.sample.mode = 'is slow'");
  await user.press('accept-2');
  await user.asPage("goTo('/in/somebody/')");
}
