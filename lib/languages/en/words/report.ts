import type { report as de } from '../../de/words/report.ts';

export const report: Record<keyof typeof de, string> = {
  'level.1': 'Starting out',
  'level.2': 'Basics in place',
  'level.3': 'Solid',
  'level.4': 'Strong',

  'lead.1':
    '{seen, select, some {Starting out, from what was seen} other {Starting out}}. {count, plural, =0 {Nothing is open here right now.} =1 {One step to the basics.} =2 {Two steps to the basics.} =3 {Three steps to the basics.} other {# steps to the basics.}}',
  'lead.2':
    '{seen, select, some {Basics in place, from what was seen} other {Basics in place}}. {count, plural, =0 {Nothing is open here right now.} =1 {One step to “solid.”} =2 {Two steps to “solid.”} =3 {Three steps to “solid.”} other {# steps to “solid.”}}',
  'lead.3':
    '{seen, select, some {Solid, from what was seen} other {Solid}}. {count, plural, =0 {Nothing is open here right now.} =1 {One step to “strong.”} =2 {Two steps to “strong.”} =3 {Three steps to “strong.”} other {# steps to “strong.”}}',
  'lead.4':
    '{seen, select, some {Strong, from what was seen} other {Strong}}. {count, plural, =0 {It can stay as it is.} =1 {One step takes it further.} =2 {Two steps take it further.} =3 {Three steps take it further.} other {# steps take it further.}}',
  'lead.1.far':
    '{seen, select, some {Starting out, from what was seen} other {Starting out}}. {count, plural, =1 {The next step:} =2 {The next two steps:} =3 {The next three steps:} other {The next # steps:}}',
  'lead.2.far':
    '{seen, select, some {Basics in place, from what was seen} other {Basics in place}}. {count, plural, =1 {The next step:} =2 {The next two steps:} =3 {The next three steps:} other {The next # steps:}}',
  'lead.3.far':
    '{seen, select, some {Solid, from what was seen} other {Solid}}. {count, plural, =1 {The next step:} =2 {The next two steps:} =3 {The next three steps:} other {The next # steps:}}',
  'lead.none': 'Too little seen so far to judge.',

  'basis.evidence': 'evidence',
  'basis.platform': 'platform rule',
  'basis.law': 'law',
  'basis.convention': 'practice',

  'changes.since': 'since {date}',
  minutes: '{n} min',

  'refusal.not-a-profile.title': 'The coach does not read this page.',
  'refusal.not-a-profile.text':
    'It reads profiles, posts, messages, lists of people, and companies; on LinkedIn also job postings. On your own profile it says what is worth doing next.',
  'refusal.not-found.title': 'This page does not exist.',
  'refusal.not-found.text':
    'The network says that there is nothing at this address. The page may have been renamed or deleted.',
  'refusal.signed-out.title': 'You need to sign in here.',
  'refusal.signed-out.text': 'The network shows this page only after you sign in. Then read it again.',
  'refusal.changing.title': 'The page is still settling.',
  'refusal.changing.text': 'The address and the content do not match yet. To avoid mixing people up, nothing was read.',
  'refusal.torn.title': 'The page did not load completely.',
  'refusal.torn.text': 'What such a page holds could not be found. Reloading usually helps.',
  'refusal.too-large.title': 'This page is too large.',
  'refusal.too-large.text':
    'It holds far more than anyone looks at. To spare the browser, it was not read. Reloading helps after a lot of scrolling.',
  'refusal.unknown-layout.title': 'The coach does not know this view.',
  'refusal.unknown-layout.text': 'It reads the regular view, not the mobile one and not the sign-in pages.',
};
