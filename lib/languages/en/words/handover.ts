import type { handover as de } from '../../de/words/handover.ts';

export const handover: Record<keyof typeof de, string> = {
  'people.bulk.handover': 'Hand over …',
  'handover.title': 'Hand over',
  'handover.text':
    'For somebody in the same company, as a file. Nothing is sent: whoever saves the file decides where it goes.',
  'handover.name': 'Your name',
  'handover.name.hint': 'This is how the other journal will put it: “… wrote on November 12.”',
  'handover.always':
    'Always included: name, profile addresses, role, the day of the information under Art.\u00a014 GDPR, and on which day and in which way there was contact. Never included: email addresses and phone numbers.',
  'handover.steps': 'Next steps',
  'handover.tags': 'Tags',
  'handover.tags.text': 'Your own sorting often says little to others.',
  'handover.notes': 'Your notes',
  'handover.notes.text':
    'Notes are written for your own eyes: read them below first. The person has a right to see them at your colleague’s, too.',
  'handover.content': 'What is in the file',
  'handover.content.of': '{count, plural, one {One person is in the file} other {# people are in the file}}',
  'handover.lines': '{count, plural, one {One entry} other {# entries}}',
  'handover.more': '{count, plural, one {Show one more person} other {Show # more people}}',
  'handover.informed': 'Informed under Art.\u00a014 GDPR',
  'handover.passphrase.hint':
    'At least twelve characters; four unrelated words are easy to remember. Pass it on in another way than the file.',
  'handover.save': 'Save encrypted',
  'handover.plain': 'Save unencrypted (JSON)',
  'handover.nameless': 'Your name is still missing.',
  'handover.saved':
    'Saved: {count, plural, one {one person} other {# people}}. The file is in your downloads, encrypted.',
  'handover.saved.plain':
    'Saved: {count, plural, one {one person} other {# people}}. The file is in your downloads; whoever has it can read it.',
  'handover.too-many': 'One file holds {most, number} people. Please select fewer.',
  'handover.failed': 'The file was not made. Please try again.',
  'handover.close': 'Close',
  'handed.locked': 'The file is encrypted. The person who saved it knows the passphrase.',
  'handed.open': 'Open',
  'handed.title': 'Handover from {from}',
  'handed.of': 'Made on {day}: {count, plural, one {one person} other {# people}}.',
  'handed.text':
    'Nothing has been added yet. Everybody who is ticked goes into the journal; what {from} did will be there under that name. Your own roles, notes, and steps stay as they are.',
  'handed.all': 'All {count, number} people',
  'handed.none': 'Nobody is ticked.',
  'handed.mark.fresh': 'new',
  'handed.mark.known': 'already there',
  'handed.mark.similar': 'perhaps already there',
  'handed.mark.erased': 'erased here, left out',
  'handed.step': 'your own next step stays',
  'handed.nobody': 'Everybody in this file was erased here. Nobody is taken.',
  'handed.done':
    '{count, plural, one {One person} other {# people}} taken from {from}. What was there already stayed as it was.',
};
