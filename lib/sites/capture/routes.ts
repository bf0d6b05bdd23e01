/** Segments behind which an address names somebody or something. */
export const NAMING: ReadonlySet<string> = new Set(
  'in pub company school showcase groups profile pages companies posts pulse events thread'.split(' '),
);

/** Segments of the two networks' addresses that are the same for everybody. */
export const ROUTES: ReadonlySet<string> = new Set([
  ...NAMING,
  ...'feed update detail details overlay edit add-edit forms form intro about contact-info background-photo'.split(' '),
  ...'about-this-profile recent-activity all comments reactions images videos documents articles events'.split(' '),
  ...'experience education skills certifications languages projects publications honors courses'.split(' '),
  ...'organizations volunteering-experiences recommendations interests featured services test-scores'.split(' '),
  ...'mynetwork network-manager people-follow followers following invite-connect connections'.split(' '),
  ...'invitation-manager sent received messaging compose search results people content companies'.split(' '),
  ...'preload custom-invite sharebox jobs view collections notifications redir redirect safety go'.split(' '),
  ...'learning premium legal help admin job-opportunities opportunities hiring open-to-work opentowork'.split(' '),
  ...'open-to-hiring analytics creator life insights settings mypreferences talent sales psettings'.split(' '),
  ...'contactlist members chats messenger messages conversations home discover updates'.split(' '),
  ...'your-posts detail-activities about_us employees'.split(' '),
  ...'my_profile me cv contacts network communities inbox professional_experience start'.split(' '),
]);

/** Such a segment, not the name of somebody, where a name would stand. */
export const NOBODY: ReadonlySet<string> = new Set(['admin', 'my_profile', 'me']);
