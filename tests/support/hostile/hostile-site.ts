import { callSource } from '../browser/in-page.ts';
import type { Site } from '../net/site-server.ts';
import { witness } from './witness.ts';

/** The strictest policy that still lets the page's own script run; a breach of it would be reported to the page. */
const POLICY =
  "default-src 'none'; script-src 'nonce-own'; style-src 'nonce-own' 'unsafe-inline'; img-src https: data: chrome-extension:; connect-src *; frame-src *; require-trusted-types-for 'script'";

/** A sample site whose every page spies on whoever stands beside it. */
export function hostileSite(site: Site): Site {
  const script = `<script nonce="own">${callSource(witness, [])}</script>`;
  return (url) => {
    const answer = site(url);
    if (!answer || typeof answer.body !== 'string' || !/<html|<!doctype/i.test(answer.body)) return answer;
    const body = /<head[^>]*>/i.test(answer.body)
      ? answer.body.replace(/<head[^>]*>/i, (head) => head + script)
      : answer.body.replace(/<!doctype html>/i, (start) => start + script);
    // The page's own sheet is allowed; nobody else's.
    const styled = body.replace('<style>', '<style nonce="own">');
    return { ...answer, headers: { ...answer.headers, 'content-security-policy': POLICY }, body: styled };
  };
}
