import type { journal as de } from '../../de/words/journal.ts';

export const journal: Record<keyof typeof de, string> = {
  'journal.way.like': 'Reaction',
  'journal.way.comment': 'Comment',
  'journal.way.post': 'Post',
  'journal.way.repost': 'Repost',
  'journal.way.invite': 'Invitation',
  'journal.way.message': 'Message',
  'journal.way.accept': 'Invitation accepted',
  'journal.way.follow': 'Followed',
  'journal.way.call': 'Call',
  'journal.way.meeting': 'Meeting',
  'journal.way.mail': 'Email',
  'journal.way.note': 'Note',

  'journal.fact.headline': 'Headline',
  'journal.fact.position': 'Position',
  'journal.fact.company': 'Company',
  'journal.fact.place': 'Place',
  'journal.fact.industry': 'Industry',
  'journal.fact.topic': 'Topic',
  'journal.fact.mail': 'Email address',
  'journal.fact.phone': 'Phone',

  'journal.role.prospect': 'Prospect',
  'journal.role.customer': 'Customer',
  'journal.role.candidate': 'Candidate',
  'journal.role.colleague': 'Colleague',
  'journal.role.partner': 'Partner',
  'journal.role.other': 'Other',

  'journal.theme': 'Theme: {theme}',

  'journal.source.noticed': 'noticed on the page',
  'journal.source.manual': 'entered by hand',
  'journal.source.import': 'from a file',
  'journal.by': '{by}: {what}',
  'journal.by.said':
    '{way, select, call {{by} had a call on {day}.} meeting {{by} met this person on {day}.} mail {{by} sent an email on {day}.} invite {{by} sent an invitation on {day}.} other {{by} wrote on {day}.}}',
  'journal.by.page': 'A colleague has been in touch already. Who it was and when is in the journal.',
  'journal.by.someone': 'A colleague',
  'journal.by.on': 'on {day}',
  'journal.by.earlier': 'before',
  'journal.source.handover': 'handed over',
  'journal.source.handover.by': 'handed over by {by}',
  'journal.source.sync': 'from another device',
  'journal.source.file': 'from the file “{file}”',
  'journal.fact.source': '{source} (confirmed on {day})',

  'journal.same.name': 'same name',
  'journal.same.company': 'same name, same company',

  'journal.duty.text':
    'Hello {name},\n\nI have taken notes about your professional role in order to get in touch with you. This is the information that Art.\u00a014 GDPR asks for.\n\nController: [company, address, data protection contact]\nData: {facts}\nSource: {sources}\nPurpose: {purpose}\nLegal basis: Art.\u00a06(1)(f) GDPR. Our interest is professional exchange.\n{handed, select, yes {Recipients: a colleague in my company who shares this task with me; nobody else.} other {Recipients: nobody; the notes stay on my device.}}\nKept for: {months} months after our last contact, then deleted.\nYour rights: access, rectification, erasure, restriction, and a complaint to a supervisory authority. You can object to the processing at any time; a short reply is enough.',
  'journal.duty.facts': 'name, profile address, what was read of the profile, {facts}notes on our contacts',
  'journal.duty.purpose.candidate': 'filling a position',
  'journal.duty.purpose.prospect': 'starting to work together',

  'journal.report.file': 'access-report',
  'journal.report.title': 'Access report under Art.\u00a015 GDPR, as of {day}',
  'journal.report.addresses': 'Profile addresses',
  'journal.report.name': 'Name',
  'journal.report.role': 'Role',
  'journal.report.tags': 'Tags',
  'journal.report.next': 'Next step',
  'journal.report.entries': 'Contacts and notes',
  'journal.report.profile': 'From the profile {address}, read on {day}',
  'journal.report.purpose':
    'Purpose: keeping up professional contacts. Place: one browser on one device. {handed, select, yes {Saved as a file for somebody in the same company, last on {day}; nobody else has received it.} other {Recipients: nobody.}}',
  'journal.report.kept': 'Will be deleted on {day} if nothing is added before.',
};
