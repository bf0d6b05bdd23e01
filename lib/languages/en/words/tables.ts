import type { tables as german } from '../../de/words/tables.ts';

/** Tables by which pages are read, and newer ones from a file. */
export const tables: Record<keyof typeof german, string> = {
  'tables.title': 'Reading rules',
  'tables.text':
    'They tell the coach what is where on a page. When a network changes its pages, a newer version can be installed from a file.',
  'tables.built-in': 'Built in: version {version} of {date}',
  'tables.installed': 'Installed: version {version} of {date}',
  'tables.choose': 'Choose a file …',
  'tables.remove': 'Remove the installed version',
  'tables.said.installed': 'Installed. From now on the coach reads by this version.',
  'tables.said.removed': 'Removed. The built-in reading rules count again.',
  'tables.said.failed': 'This could not be saved. Please try again.',
  'tables.said.too-large': 'This file is too large. Reading rules take up 256 kB at most.',
  'tables.said.torn': 'This file is damaged or holds no reading rules.',
  'tables.said.form': 'This file is made for a newer version of the coach.',
  'tables.said.signature':
    'The signature is wrong: the file was changed, or does not come from the people who maintain the coach. Nothing was installed.',
  'tables.said.older': 'This version is not newer than the one in place, which stays.',
  'tables.said.unfit': 'These reading rules do not fit this version of the coach. Nothing was installed.',
  'tables.used': 'Read by the installed reading rules of {date}.',
  'tables.fallen-back': 'The installed reading rules of {date} failed on this page. It was read by the built-in ones.',
};
