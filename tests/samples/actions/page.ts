import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import { callSource } from '../../support/browser/in-page.ts';
import { el, esc } from '../html.ts';
import { comments } from './behavior/comments.ts';
import { messages } from './behavior/messages.ts';
import { mischief } from './behavior/mischief.ts';
import { people } from './behavior/people.ts';
import { posts } from './behavior/posts.ts';
import { reactions } from './behavior/reactions.ts';
import { makeSite, type SiteOptions } from './behavior/site.ts';
import { emberComment, emberPost } from './ember-post.ts';
import { invitations, suggestions } from './lists.ts';
import { ME, POSTS } from './people.ts';
import { sduiComment, sduiPost } from './sdui-post.ts';
import { composer, discardQuestion, inviteSheet } from './sheets.ts';
import { bubble, thread } from './thread.ts';
import { emberToastPlace, toast, toastPlace } from './toasts.ts';
import type { Variant } from './variants.ts';
import { CONTROL_WORDS } from './words.ts';

const POST_HREF = '/feed/update/urn:li:share:{{id}}/';

/** A page on which everything can be done that the coach notices; it behaves like the site. */
export function actionsPage(variant: Variant, language: PageLanguage): string {
  const words = CONTROL_WORDS[language];
  const isS = variant === 'S';
  const post = isS ? sduiPost : emberPost;
  const start = el('button', { type: 'button', 'data-t': 'start-post' }, esc(words.startPost));
  const feed = el(
    'div',
    isS ? { 'data-testid': 'mainFeed', role: 'list' } : {},
    ...POSTS.map((each, n) => post(each, n, words)),
  );
  const lists = invitations(variant, words) + suggestions(variant, words);
  const main = el('main', isS ? { id: 'workspace', 'data-t': 'page' } : { 'data-t': 'page' }, start, feed, lists);
  const own = main + toastPlace(variant);
  const over = thread(words) + emberToastPlace();
  const inside = variant === 'E' ? '' : variant === 'S' ? over : own + over;
  const outside = variant === 'E' ? own + over : variant === 'S' ? own : '';
  const shell =
    variant === 'E'
      ? ''
      : el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' }) +
        el('template', { id: 'older-parts' }, inside);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Feed</title><style>${STYLE}</style><body>${outside}${shell}${scripts(variant, language)}</body></html>`;
}

/** Enough that everything can be pressed; sheets lie over the page as they do there. */
const STYLE = `[hidden]{display:none!important}svg,img{width:16px;height:16px;display:inline-block}
  [role=dialog],dialog,[role=alertdialog],[role=menu],.reactions-menu,.artdeco-dropdown__content{position:fixed;left:40px;top:40px;z-index:9;background:#fff}
  [contenteditable]{min-height:20px;min-width:200px;border:1px solid}`;

function scripts(variant: Variant, language: PageLanguage): string {
  const openRoot = `const outlet = document.getElementById('interop-outlet');
    if (outlet) {
      const root = outlet.attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(`<style>${STYLE}</style>`)} + document.getElementById('older-parts').innerHTML;
      document.getElementById('older-parts').remove();
    }`;
  const behavior = [reactions, comments, posts, people, messages, mischief].map(String).join(',\n');
  const run = `((__name) => { const site = ${callSource(makeSite, [options(variant, language)] as never)};
    [${behavior}].forEach((behave) => behave(site)); })((inner) => inner)`;
  return `<script>${openRoot}\n${run}</script>`;
}

function options(variant: Variant, language: PageLanguage): SiteOptions {
  const words = CONTROL_WORDS[language];
  const kind = variant === 'S' ? 'S' : 'E';
  const link = { href: POST_HREF, label: words.viewPost };
  const comment = kind === 'S' ? sduiComment : emberComment;
  const quoted = el('div', { 'data-urn': 'urn:li:activity:{{id}}' }, el('a', { href: '/in/somebody/' }, 'Zitat'));
  return {
    variant,
    words: Object.fromEntries(
      Object.entries(words).filter(([, word]) => typeof word === 'string'),
    ) as SiteOptions['words'],
    postIds: POSTS.map(({ id }) => id),
    templates: {
      comment: comment('{{post}}', '{{id}}', ME, '{{text}}', words),
      bubble: bubble('{{key}}', ME, '{{text}}', true),
      inviteAsk: inviteSheet(words, 'ask'),
      inviteNote: inviteSheet(words, 'note'),
      composer: composer(variant, words, ''),
      quoting: composer(variant, words, quoted),
      discard: discardQuestion(words),
      toast: toast(kind, '{{text}}', false, link),
      plainToast: toast(kind, '{{text}}', false, null),
      emberToast: toast('E', '{{text}}', false, null),
      failure: toast(kind, '{{text}}', true, null),
    },
  };
}
