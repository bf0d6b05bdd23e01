import type { welcome as de } from '../../de/words/welcome.ts';

export const welcome: Record<keyof typeof de, string> = {
  'welcome.title': 'A coach for your profile on LinkedIn and XING.',
  'welcome.text':
    'It reads what the page shows while it is open, and tells you what is worth doing next. Four choices are enough; you can change all of them later.',

  'stand.title': 'Where it stands',
  'stand.text': 'Both can do the same.',
  'stand.in-page': 'In the page',
  'stand.in-page.text': 'A slim handle at the edge. A click or {keys} opens the sidebar over the page.',
  'stand.beside': 'Beside the page',
  'stand.beside.text': 'In the browser’s own panel. Nothing is put into the page; it is read only when you click.',
  'terms.text':
    'LinkedIn forbids extensions that insert something into the page or copy what is on it. Werkstolz reads only what you can see and never clicks; a risk for your account remains. It is smaller beside the page.',
  'terms.more': 'What LinkedIn and XING say about it',
  'terms.linkedin':
    'The User Agreement (version of November 3, 2025, section 8.2) forbids extensions that scrape or copy content, and those that insert something into the page or cover it. There is no exception for merely reading. LinkedIn can restrict or close the account of anyone who breaks the rule.',
  'terms.linkedin.practice':
    'The known cases are mostly about companies that collect data on a large scale. One letter, however, went to a note-taking extension with about seventy users.',
  'terms.xing':
    'Older terms forbid software and scripts in connection with the website. The current wording has not been verified. XING is not known to look for extensions.',
  'terms.page':
    'In the page: it can tell that something is there, but not its name and not what you type. Beside the page, it sees nothing at all. Both are still reading, and by the wording reading is not allowed.',
  'terms.date': 'As of October 2026; not legal advice.',

  'access.title': 'Access',
  'access.text.in-page': 'The browser asks once for each network. Before that, the coach reads nothing.',
  'access.text.beside':
    'Beside the page it also works without: a click on the icon is enough for the page that is open. With access, the coach follows by itself.',
  'access.grant': 'Allow {network}',
  'access.granted': 'allowed',
  'access.denied': 'not allowed',
  'access.revoke': 'Take back',
  'access.revoke.name': 'Take back access to {network}',
  'access.refused': 'The browser did not give access. Nothing is read; you can try again.',
  'access.none': 'No network is allowed yet. The coach appears in the page only after that.',

  'role.title': 'Role',
  'role.text': 'It decides what comes first.',
  'role.executive': 'Leadership',
  'role.executive.text': 'stand for the company with your own name',
  'role.sales': 'Sales',
  'role.sales.text': 'be found and be understood',
  'role.recruiter': 'Recruiting',
  'role.recruiter.text': 'win people for the company',
  'role.employee': 'Specialist',
  'role.employee.text': 'show what you are working on',

  'language.title': 'Language',
  'language.label': 'Language of the coach',
  'language.de': 'Deutsch',
  'language.de-CH': 'Deutsch (Schweiz)',
  'language.en': 'English',
  'address.label': 'German address',
  'address.sie': 'Sie',
  'address.du': 'du',

  'data.title': 'What happens with data',
  'data.read': 'What is read',
  'data.read.text': 'the page that is open, as far as it can be seen, while the coach is open',
  'data.stays': 'What stays',
  'data.stays.text':
    'settings, answers, the history of your own profile, and the journal, including what was read of the profiles of people in it: all of it in this browser only',
  'data.stays.contacts':
    'other people’s email addresses and phone numbers only if you add them from a file; birthdays never',
  'data.read.noticing': 'on LinkedIn also whether you have done what you picked, even while the coach is closed',
  'data.stays.noticing': 'the actions of yours that were noticed, until you remove them',
  'data.leaves': 'What leaves',
  'data.leaves.text': 'Nothing.',
  'data.leaves.meta': 'The extension does not make a single connection.',
  'data.leaves.narrative-address':
    'to {host} the request for the narrative whenever somebody looks there: no cookies, nothing about the person',
  'data.leaves.only': 'The extension makes no other connection.',

  'welcome.done': 'Done',
  'welcome.next': 'Now open your own profile.',
  'welcome.next.in-page':
    'There, the handle at the right edge opens the coach; so do {keys} and the icon in the browser’s toolbar.',
  'welcome.next.beside': 'There, a click on the icon in the browser’s toolbar opens the coach.',
  'welcome.open': 'Open {network} profile',
};
