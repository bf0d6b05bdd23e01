import type { Check } from './check.ts';
import { xingAboutMe } from './xing/about-me.ts';
import { xingClosedFeatures } from './xing/closed-features.ts';
import { xingConfidential } from './xing/confidential.ts';
import { xingContactDetails } from './xing/contact-details.ts';
import { xingCurrentPosition } from './xing/current-position.ts';
import { xingEducation } from './xing/education.ts';
import { xingFirstPerson } from './xing/first-person.ts';
import { xingInterests } from './xing/interests.ts';
import { xingLanguages } from './xing/languages.ts';
import { xingNumberOfSkills } from './xing/number-of-skills.ts';
import { xingOccupation } from './xing/occupation.ts';
import { xingOpeningOfAboutMe } from './xing/opening-of-about-me.ts';
import { xingPhoto } from './xing/photo.ts';
import { xingPositionDescribed } from './xing/position-described.ts';
import { xingPreviousPositions } from './xing/previous-positions.ts';
import { xingQualifications } from './xing/qualifications.ts';
import { xingRealName } from './xing/real-name.ts';
import { xingRoleContent } from './xing/role-content.ts';
import { xingSameAsOnLinkedin } from './xing/same-as-on-linkedin.ts';
import { xingSpecificSkills } from './xing/specific-skills.ts';
import { xingSpelling } from './xing/spelling.ts';
import { xingTopSkills } from './xing/top-skills.ts';
import { xingUpToDate } from './xing/up-to-date.ts';
import { xingWebProfiles } from './xing/web-profiles.ts';

/** Every check, one line each, in the order of its id. */
export const CHECKS: readonly Check[] = [
  xingPhoto,
  xingRealName,
  xingOccupation,
  xingAboutMe,
  xingOpeningOfAboutMe,
  xingTopSkills,
  xingNumberOfSkills,
  xingSpecificSkills,
  xingCurrentPosition,
  xingPositionDescribed,
  xingPreviousPositions,
  xingEducation,
  xingLanguages,
  xingQualifications,
  xingInterests,
  xingWebProfiles,
  xingContactDetails,
  xingUpToDate,
  xingSameAsOnLinkedin,
  xingClosedFeatures,
  xingRoleContent,
  xingFirstPerson,
  xingSpelling,
  xingConfidential,
];
