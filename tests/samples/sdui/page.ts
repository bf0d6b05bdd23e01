import { el } from '../html.ts';
import { hashedClass as looks } from '../look/names.ts';
import type { SamplePage } from '../page.ts';
import type { Person } from '../person.ts';
import { activity } from './activity.ts';
import { experience } from './experience.ts';
import { frame, othersCard } from './frame.ts';
import { topCard } from './head.ts';
import { certifications, education, interests, languages, plain, skills, volunteering } from './lists.ts';
import { card, cardKey, contents, lazyGroup, uuid } from './parts.ts';
import { recommendations } from './recommendations.ts';
import { about, analytics, featured, highlights, services } from './texts.ts';

/**
 * A profile of generation S (server-driven, 2026): every card has a key, and those of sections that the person does not
 * have are empty; groups of cards come in on scrolling.
 */
export function sduiPage(page: SamplePage, others: readonly Person[]): string {
  const { person, scrolled = true } = page;
  const drawer = el('div', { componentkey: `ProfilePostConnectDrawer_${person.slug.replace(/-/g, '')}` });
  const cards = [topCard(page), drawer, lazyGroup('profileCardsAboveActivity', person, above(page))];
  cards.push(scrolled ? card(person, 'Activity', activity(page)) : skeleton(page));
  for (const [index, group] of below(page).entries()) {
    cards.push(lazyGroup(`profileCardsBelowActivityPart${index + 1}`, person, scrolled ? group : []));
  }
  return frame(page, cards, othersCard(page, others));
}

function above(page: SamplePage): string[] {
  const { person, viewer } = page;
  const keyed = (suffix: string, content: string | null = null) => card(person, suffix, content);
  return [
    viewer === 2 ? highlights(page) : keyed('SalesInsightsOrHighlights'),
    keyed('SuggestedForYou'),
    ...(viewer === 'owner' ? [analytics(page)] : []),
    keyed('About', about(page)),
    keyed('Services', services(page)),
    keyed('Featured', featured(page)),
  ];
}

/** The groups below the posts, in their order. */
function below(page: SamplePage): string[][] {
  const keyed = (suffix: string, content: string | null = null) => card(page.person, suffix, content);
  const followed = interests(page);
  return [
    [
      keyed('ExperienceTopLevelSection', experience(page)),
      keyed('EducationTopLevelSection', education(page)),
      keyed('CertificationTopLevel', certifications(page)),
      keyed('Projects', plain(page, 'projects')),
      keyed('VolunteerExperienceTopLevel', volunteering(page)),
      keyed('Skills', skills(page)),
    ],
    [keyed('RecommendationsTopLevel', recommendations(page))],
    [
      keyed('PublicationTopLevelSection', plain(page, 'publications')),
      keyed('Patents'),
      keyed('CourseTopLevelSection', plain(page, 'courses')),
      keyed('HonorsTopLevel', plain(page, 'honors')),
      keyed('TestScoresTopLevel'),
    ],
    [keyed('LanguageTopLevel', languages(page)), keyed('Organizations', plain(page, 'organizations'))],
    followed === null
      ? []
      : [contents(el('section', { class: looks('card'), componentkey: uuid('interests') }, followed))],
    [keyed('Causes')],
  ];
}

/** A card that is still being drawn. */
const skeleton = ({ person }: SamplePage) =>
  el('div', { componentkey: cardKey(person, 'Activity') }, el('div', {}, el('div', {})));
