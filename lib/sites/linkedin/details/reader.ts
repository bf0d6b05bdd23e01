import { blankProfile, type ProfileReading, SECTION_IDS } from '../../../domain/profile/reading.ts';
import { sectionOfHeading } from '../../../languages/site-words/linkedin-words.ts';
import { isTooLarge } from '../../dom/size.ts';
import { lineOf } from '../../dom/text.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { linkedSlug } from '../profile/address.ts';
import type { Cards } from '../profile/cards.ts';
import { pageLanguage } from '../profile/language.ts';
import { PROFILE } from '../profile/locators.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { readSections } from '../profile/sections.ts';
import { missingOf, settleStates } from '../profile/states.ts';
import { screenAt } from '../screen.ts';
import { type DetailsAddress, detailsAt } from './address.ts';

/**
 * One section of a profile on a page of its own ("Show all 34 skills"). The reading knows that section and nothing
 * else; whoever has read the profile before joins the two. The page's own name for the person is not taken over: titles
 * of earlier screens stay in the document.
 */
export const linkedinDetails = defineReader<ProfileReading>({
  network: 'linkedin',
  kind: 'profile',
  at: (url) => detailsAt(url) !== null,
  *steps(root, url): Steps<ReadResult> {
    const at = detailsAt(url);
    if (!at) return { ok: false, refusal: 'not-a-profile', found: url.pathname.split('/')[1] ?? '' };
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    yield;
    const scope = screenAt(root, url);
    if (!scope) return { ok: false, refusal: 'changing', found: 'another screen' };
    const language = pageLanguage(root);
    const card = cardOf(scope, at, language);
    if (!card) return { ok: false, refusal: whyNoHead(root, url), found: 'no section' };
    if (belongsToOther(scope, at)) return { ok: false, refusal: 'changing', found: 'another person' };
    const reading = yield* readCard(card, scope, at, language);
    const isStill = card.isConnected && !belongsToOther(scope, at);
    return isStill ? { ok: true, reading } : { ok: false, refusal: 'changing', found: 'another person' };
  },
});

type Language = ProfileReading['language'];

/** The section under a heading that names it: what stands there may still be the page before. */
function cardOf(scope: Element, { section }: DetailsAddress, language: Language): Element | null {
  const heading = [...scope.querySelectorAll('h1, h2, p')].find((each) => {
    const text = lineOf(each.querySelector('[aria-hidden="true"]') ?? each);
    return text.length < 60 && sectionOfHeading(text, language) === section;
  });
  if (!heading) return null;
  return heading.closest('section') ?? scope;
}

/** Links to sheets of somebody else and none to the person's own: the screen of an earlier address. */
function belongsToOther(scope: Element, { slug }: DetailsAddress): boolean {
  const owners = [...scope.querySelectorAll(PROFILE.ownersLinks)].map((link) => linkedSlug(link.getAttribute('href')));
  return owners.length > 0 && !owners.includes(slug);
}

function* readCard(
  card: Element,
  scope: Element,
  { section, path }: DetailsAddress,
  language: Language,
): Steps<ProfileReading> {
  const generation = card.querySelector('span[aria-hidden="true"]') ? 'E' : 'S';
  const cards: Cards = { of: new Map([[section, card]]), order: [section], states: { [section]: 'read' } };
  const { companyPaths, activityAgeDays, featuredLinks, recommendationsGiven, newestRecommendation, ...facts } =
    yield* readSections(cards, generation, language);
  const states = Object.fromEntries(SECTION_IDS.map((id) => [id, id === section ? 'read' : 'unseen'] as const));
  const reading: ProfileReading = {
    ...blankProfile('linkedin'),
    ...facts,
    language,
    path,
    name: '',
    isOwn: scope.querySelector(PROFILE.editLinks) ? true : null,
    sections: [section],
    states,
    extra: { companyPaths, featuredLinks, recommendationsGiven, newestRecommendation },
  };
  settleStates(reading, cards);
  // On its own page a section is whole, however many entries a heading elsewhere promises.
  if (reading.states[section] === 'partial') reading.states[section] = 'read';
  reading.missing = missingOf(reading).filter((field) => field.startsWith(section));
  return reading;
}
