import { emberColleagues, emberSearch, sduiConnections, sduiInvitations, sduiSearch } from './list-screens.ts';
import { emberCompany, emberJob, emberMessages, sduiJob } from './other-screens.ts';
import { emberActivity, emberCompanyPosts, emberHome, emberPostPage, sduiHome, sduiPostPage } from './post-screens.ts';
import { emberEducation, emberProfile, sduiProfile, sduiSkills } from './profile-screens.ts';
import type { DrawScreen, Screen } from './screen.ts';

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

const DRAWN: readonly DrawScreen[] = [...TWICE, ...TWICE, ...ONCE];
const markOf = (index: number): string => `quarz${String(index).padStart(2, '0')}`;

/** Thirty-one pages of every kind. Beside each stand people of two others. */
export const PAGES: readonly WalkPage[] = DRAWN.map((draw, index) => {
  const mark = markOf(index);
  const beside = [1, 5].map((step) => markOf((index + step) % DRAWN.length));
  const screen = draw(mark, beside);
  return { ...screen, mark, address: `https://www.linkedin.com${screen.path}` };
});
