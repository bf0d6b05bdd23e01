import type { Check } from './check.ts';
import { linkedinAboutLength } from './linkedin/about-length.ts';
import { linkedinBanner } from './linkedin/banner.ts';
import { linkedinClosingInvitation } from './linkedin/closing-invitation.ts';
import { linkedinComments } from './linkedin/comments.ts';
import { linkedinConfidential } from './linkedin/confidential.ts';
import { linkedinContact } from './linkedin/contact.ts';
import { linkedinCurrentPositionLinked } from './linkedin/current-position-linked.ts';
import { linkedinEducation } from './linkedin/education.ts';
import { linkedinFeatured } from './linkedin/featured.ts';
import { linkedinFillerWords } from './linkedin/filler-words.ts';
import { linkedinFirstPerson } from './linkedin/first-person.ts';
import { linkedinGenderFairWording } from './linkedin/gender-fair-wording.ts';
import { linkedinHeadlineAndPosition } from './linkedin/headline-and-position.ts';
import { linkedinHeadlineLength } from './linkedin/headline-length.ts';
import { linkedinHeadlineMoreThanTitle } from './linkedin/headline-more-than-title.ts';
import { linkedinHeadlineTopic } from './linkedin/headline-topic.ts';
import { linkedinHeadlineValue } from './linkedin/headline-value.ts';
import { linkedinLanguagesCertificatesProjects } from './linkedin/languages-certificates-projects.ts';
import { linkedinLinkToOffer } from './linkedin/link-to-offer.ts';
import { linkedinLocationAndIndustry } from './linkedin/location-and-industry.ts';
import { linkedinName } from './linkedin/name.ts';
import { linkedinNetwork } from './linkedin/network.ts';
import { linkedinNumberOfSkills } from './linkedin/number-of-skills.ts';
import { linkedinOpeningOfAbout } from './linkedin/opening-of-about.ts';
import { linkedinOwnPosts } from './linkedin/own-posts.ts';
import { linkedinParagraphsInAbout } from './linkedin/paragraphs-in-about.ts';
import { linkedinPhoto } from './linkedin/photo.ts';
import { linkedinPositionDescribed } from './linkedin/position-described.ts';
import { linkedinPreviousPositions } from './linkedin/previous-positions.ts';
import { linkedinProfileAddress } from './linkedin/profile-address.ts';
import { linkedinReadability } from './linkedin/readability.ts';
import { linkedinReaderFocus } from './linkedin/reader-focus.ts';
import { linkedinRecommendationsGiven } from './linkedin/recommendations-given.ts';
import { linkedinRecommendationsReceived } from './linkedin/recommendations-received.ts';
import { linkedinResults } from './linkedin/results.ts';
import { linkedinRoleContent } from './linkedin/role-content.ts';
import { linkedinSharedPosts } from './linkedin/shared-posts.ts';
import { linkedinSpelling } from './linkedin/spelling.ts';
import { linkedinTopSkills } from './linkedin/top-skills.ts';
import { linkedinTypography } from './linkedin/typography.ts';
import { linkedinVerification } from './linkedin/verification.ts';
import { linkedinWornWords } from './linkedin/worn-words.ts';
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
  linkedinPhoto,
  linkedinBanner,
  linkedinName,
  linkedinProfileAddress,
  linkedinLocationAndIndustry,
  linkedinVerification,
  linkedinCurrentPositionLinked,
  linkedinHeadlineMoreThanTitle,
  linkedinHeadlineLength,
  linkedinHeadlineValue,
  linkedinHeadlineTopic,
  linkedinAboutLength,
  linkedinOpeningOfAbout,
  linkedinParagraphsInAbout,
  linkedinRoleContent,
  linkedinClosingInvitation,
  linkedinPositionDescribed,
  linkedinResults,
  linkedinPreviousPositions,
  linkedinEducation,
  linkedinNumberOfSkills,
  linkedinTopSkills,
  linkedinRecommendationsReceived,
  linkedinRecommendationsGiven,
  linkedinFeatured,
  linkedinLanguagesCertificatesProjects,
  linkedinHeadlineAndPosition,
  linkedinContact,
  linkedinLinkToOffer,
  linkedinOwnPosts,
  linkedinComments,
  linkedinSharedPosts,
  linkedinNetwork,
  linkedinFirstPerson,
  linkedinWornWords,
  linkedinFillerWords,
  linkedinReaderFocus,
  linkedinReadability,
  linkedinTypography,
  linkedinSpelling,
  linkedinGenderFairWording,
  linkedinConfidential,
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
