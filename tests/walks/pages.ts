import { emberColleagues, emberSearch, sduiConnections, sduiInvitations, sduiSearch } from './list-screens.ts';
import { emberCompany, emberJob, emberMessages, sduiJob } from './other-screens.ts';
import { emberActivity, emberCompanyPosts, emberHome, emberPostPage, sduiHome, sduiPostPage } from './post-screens.ts';
import { emberEducation, emberProfile, sduiProfile, sduiSkills } from './profile-screens.ts';
import type { DrawScreen, Screen } from './screen.ts';
import { XING_SCREENS } from './xing-screens.ts';

export interface WalkPage extends Screen {
  address: string;
  /** Stands in every text and address of this page, and of no other page's own content. */
  mark: string;
}

const TWICE: readonly DrawScreen[] = [
  sduiProfile,
  emberProfile,
  sduiSkills,
  emberEducation,
  emberCompany,
  emberCompanyPosts,
  emberActivity,
  emberSearch,
  sduiSearch,
  emberMessages,
  sduiJob,
  emberPostPage,
];
const ONCE: readonly DrawScreen[] = [
  sduiHome,
  emberHome,
  sduiPostPage,
  sduiConnections,
  emberColleagues,
  sduiInvitations,
  emberJob,
];

const markOf = (index: number): string => `quarz${String(index).padStart(2, '0')}`;

/** Beside each page stand people of two others. */
function pagesOf(drawn: readonly DrawScreen[], origin: string, first: number): WalkPage[] {
  return drawn.map((draw, index) => {
    const mark = markOf(first + index);
    const beside = [1, 5].map((step) => markOf(first + ((index + step) % drawn.length)));
    const screen = draw(mark, beside);
    return { ...screen, mark, address: origin + screen.path };
  });
}

/** Thirty-one pages of every kind. */
export const PAGES: readonly WalkPage[] = pagesOf([...TWICE, ...TWICE, ...ONCE], 'https://www.linkedin.com', 0);

/** Two of each kind that is read on XING, profiles left out. */
export const XING_PAGES: readonly WalkPage[] = pagesOf([...XING_SCREENS, ...XING_SCREENS], 'https://www.xing.com', 50);
