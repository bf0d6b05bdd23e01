import { hash } from '../html.ts';
import type { ClassOf, Look } from '../look/names.ts';

/** Like the names that styled-components gives: the file and the component stay, the hashes come with each build. */
export const styledClass: ClassOf = (...looks) => looks.map(classOf).join(' ');

function classOf(look: Look): string {
  const component = look.replace(/(?:^|-)([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
  return `${look}-styles__${component}-sc-${hash(`xing ${look}`)}-0 ${hash(`xing ${look} style`, 6)}`;
}

/** What differs from the look that all sample pages share; the design system's own names serve as selectors. */
export const LAYOUT = [
  'nav{display:flex;justify-content:center;gap:24px;margin:0 auto;padding:16px;background:#fff;border-bottom:1px solid #dfe1dd}',
  'main{max-width:760px;margin:0 auto;padding:16px}',
  '[data-xds=ProfileImage]{margin:0 0 12px}',
  '[data-xds=ProfileImage]>*{width:100%;height:100%}',
  '[data-xds=Hero] button{font-size:12px;font-weight:400}',
  '[data-xds=Tag]{display:inline-block;margin:0 6px 6px 0}',
  '[data-xds=TextButton]{display:inline-block;margin:0 12px 4px 0}',
  '[data-xds^=Icon]{float:left;margin:2px 8px 0 0}',
  '[data-qa=timeline-headline]{font-size:15px}',
  '[role=dialog]{position:fixed;inset:20% 25% auto}',
].join('');
