export const imports = {
  'import.title': 'Read a profile from text or a file',
  'import.lead':
    'For when the page itself can’t be read: paste its text here, or choose the PDF file that LinkedIn makes. Both stay in this browser.',
  'import.network': 'Network',
  'import.text': 'Text of the profile page',
  'import.text.hint':
    'Select everything on the profile page (Ctrl A), copy it (Ctrl C), and paste it here (Ctrl V); on a Mac, use ⌘ instead of Ctrl. A single section with its heading will do, too.',
  'import.text.field': 'Copied text',
  'import.read': 'Read the text',
  'import.file': 'PDF file from LinkedIn',
  'import.file.text':
    'LinkedIn makes it on the profile, under “Resources” or “More,” with “Save to PDF.” Reading has not been checked on real files yet; there may be gaps.',
  'import.choose': 'Choose a PDF file …',
  'import.reading': 'Reading …',
  'import.failed': 'That did not work. Nothing was lost; please try again.',

  'import.no.empty': 'There is no text here yet.',
  'import.no.too-long': 'This is more text than a profile has. Copy the profile page only, and it will work.',
  'import.no.no-profile':
    'No profile could be made out in this. It needs the headings of the sections, such as “Experience.”',
  'import.no.no-pdf': 'This is not a PDF file.',
  'import.no.torn': 'The file is damaged or incomplete. Making it anew usually helps.',
  'import.no.locked': 'The file is protected by a password and can’t be opened.',
  'import.no.too-large': 'The file is far larger than a profile and was not opened.',
  'import.no.stuck': 'Reading this file took too long and was stopped.',
  'import.no.no-text': 'The file is made of images and holds no text.',
  'import.no.other-pdf': 'This file is not a profile as LinkedIn saves it.',

  'import.sentence':
    '{read, plural, =0 {No section read yet} =1 {One section read} other {# sections read}}{unclear, plural, =0 {.} =1 {, one not understood.} other {, # not understood.}}',
  'import.nameless': 'Without a name',
  'import.why': 'Only your own profile is kept and checked.',
  'import.keep': 'Yes, keep it',
  'import.drop': 'No',
  'import.other': 'Another person’s profile is neither kept nor graded. It is gone when this page is closed.',
  'import.address': 'Address of the profile',
  'import.address.hint': 'The text does not say it. Example: {example}',
  'import.continue': 'Continue',
  'import.address.wrong': 'This is not the address of a profile on {network}.',
  'import.other-name': 'The profile kept here is {kept}’s; this text names {name}.',
  'import.done': 'Kept.',
  'import.again': 'Read something else',
  'import.link': 'Paste text or read a PDF file',
  'import.link.why': 'It also works without the page:',
  'import.link.section': 'Paste the section as text',
} as const;
