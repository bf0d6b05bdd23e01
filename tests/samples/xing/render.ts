import { PERSONS } from '../persons/index.ts';
import { addressLine, frame } from './frame.ts';
import { head } from './head.ts';
import { about, accomplishments, interests, languages, privateMatters, skills, webProfiles } from './modules.ts';
import { member, type XingPage } from './page.ts';
import { timeline } from './timeline.ts';

/** The document, with its address in the first line. */
export function renderPage(page: XingPage): string {
  const others = PERSONS.filter(({ slug, xing }) => xing !== null && slug !== page.member.slug).map(member);
  const modules = [
    head(page),
    about(page),
    skills(page),
    timeline(page),
    languages(page),
    accomplishments(page),
    interests(page),
    webProfiles(page),
    privateMatters(page),
  ];
  return `${addressLine(page)}\n${frame(page, modules, others)}`;
}
