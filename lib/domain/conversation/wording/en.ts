import { partsOf, unitOf } from './dates.ts';
import type { ConversationWords } from './form.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const month = (date: string): string => {
  const { year, month: number } = partsOf(date);
  return number === null ? year : `${MONTHS[number - 1] ?? ''} ${year}`.trim();
};

const NUMBERS = ['', '', 'Two', 'Three', 'Four', 'Five', 'Six'];

export const en: ConversationWords = {
  places: {
    headline: 'Headline',
    location: 'Location',
    about: 'About',
    activity: 'Own post',
    shared: 'Shared post',
    posts: 'Posts',
    featured: 'Featured',
    experience: 'Experience',
    education: 'Education',
    skills: 'Skills',
    certifications: 'Licenses and certifications',
    volunteering: 'Volunteering',
    languages: 'Languages',
    recommendations: 'Recommendations',
    projects: 'Projects',
    publications: 'Publications',
    honors: 'Honors and awards',
    courses: 'Courses',
    interests: 'Interests',
    organizations: 'Organizations',
    services: 'Services',
    highlights: 'In common',
  },
  points: {
    hiring: { title: 'Is looking for people', question: 'What is left undone until the position is filled?' },
    interest: { title: 'Says what interests them', question: 'What have you already tried?' },
    downtime: { title: 'Speaks of failures and downtime', question: 'Which failure cost you most this year?' },
    shortage: { title: 'Names a bottleneck', question: 'Where do you notice the bottleneck first, day to day?' },
    stopped: { title: 'Ended something', question: 'How did you know that it was time to stop?' },
    surprise: {
      title: 'Tells what there was to learn',
      question: 'What turned out differently from what you expected?',
    },
    changed: { title: 'Changed how something is done', question: 'What prompted it, and what is different since?' },
    result: { title: 'Names a result', question: 'Which step contributed most to it?' },
    launch: { title: 'Got something going', question: 'What took longer than you thought?' },
    event: { title: 'Tells about an event', question: 'Which question from there is still on your mind?' },
    quality: {
      title: 'Speaks of errors and rework',
      question: 'Where does the error arise that you rework most often?',
    },
    effort: { title: 'Speaks of effort and cost', question: 'Where does most of the effort still go today?' },
    apprentices: {
      title: 'Speaks of training and newcomers',
      question: 'What do newcomers find hardest at the beginning?',
    },
    climate: { title: 'Speaks of energy and climate', question: 'Which measure has helped most so far?' },
    planning: {
      title: 'Speaks about how plans are made',
      question: 'What decides how far ahead you plan?',
    },
    handover: {
      title: 'Speaks of handovers and meetings',
      question: 'In which handover does something still get lost today?',
    },
    process: { title: 'Speaks of processes', question: 'Which process still depends on one single person?' },
    figures: { title: 'Speaks of figures and answers', question: 'Which figure do you miss today for a decision?' },
    sites: { title: 'Speaks of sites and growth', question: 'What works differently from site to site?' },
    digital: { title: 'Speaks of software and automation', question: 'Which work has really gone away because of it?' },
    team: { title: 'Names a responsibility', question: 'How is the work divided in the team today?' },
    promise: { title: 'Says what the work is good for', question: 'For whom did that last go well, and why?' },
    customers: {
      title: 'Speaks of customers',
      question: 'What do your customers ask today that nobody asked two years ago?',
    },
    asks: { title: 'Asks a question', question: 'Which answer has helped you most so far?' },
    opinion: { title: 'Takes a position', question: 'In which case did you last see that?' },
    thanks: { title: 'Says thanks for something', question: 'Which hint among them changed something?' },
  },
  kinds: {
    post: { title: 'Wrote this', question: 'What prompted you to write about it?' },
    'shared-post': { title: 'Shared this', question: 'What does it mean for your work?' },
    change: { title: 'New position', question: 'What do you tackle first?' },
    problem: { title: 'Names a problem', question: 'What have you already tried?' },
    theme: { title: 'Belongs to one of our themes', question: 'What part of it is on your mind right now?' },
    shared: { title: 'On your profile, too', question: 'What has stayed with you from that time?' },
    words: { title: 'Puts it in their own words', question: 'What is the hardest part of it right now?' },
    path: { title: 'The way here', question: 'What tipped the scales for the change?' },
    role: { title: 'Present position', question: 'Which part of it takes most of your time right now?' },
  },
  theme: 'Touches our theme “{theme}”',
  common: {
    company: 'Both at {name}',
    sameTime: 'Both at {name}, at the same time',
    school: 'Both at the same school',
    place: 'The same place',
    language: 'The same language',
    field: 'Studied the same subject',
    skill: 'The same field',
    person: 'A mutual contact',
  },
  still: { both: 'What are you working on there right now?', theirs: 'What has changed there since then?' },
  entries: {
    change: { title: 'New position since {date}', question: 'What did you tackle first in the first weeks?' },
    moved: {
      title: 'Moved within {company}, before that: {before}',
      question: 'What can you see from the new position that you could not see before?',
    },
    role: { title: 'Present position at {company}', question: 'Which part of it takes most of your time right now?' },
    past: { title: 'Before that at {company}', question: 'What do you still do the same way as there?' },
    studied: { title: 'Studied there: {school}', question: 'Which part of it do you need every day now?' },
    certified: { title: 'Earned a certificate', question: 'Where did it first pay off in daily work?' },
  },
  questions: {
    executive: {
      question: 'Which decision of the last twelve months would you make differently today?',
      reason: 'Nobody with similar responsibility has a ready answer to it.',
    },
    sales: {
      question: 'Where does your work get stuck most often right now?',
      reason: 'Asks about the problem no profile mentions.',
    },
    implication: {
      question: 'What happens if it stays like that until next fall?',
      reason: 'Asks about consequences. They decide whether it is a concern at all.',
    },
    recruiter: {
      question: 'In your next position, what should stay as it is, and what should be different?',
      reason: 'Asks for reasons no profile gives.',
    },
    employee: {
      question: 'What would you tell somebody who starts in the same kind of work?',
      reason: 'Asks about experience, which people like to pass on.',
    },
    audience: {
      question: '“{question}” Does that question come up for you as well?',
      reason: 'Our audience “{audience}” asks this. The profile says “{word}.”',
    },
  },
  reasons: {
    quote: 'Takes up “{quote}” ({source}).',
    problem: 'Asks about the problem behind “{quote}” ({source}).',
  },
  leaveOut: {
    delicate: {
      question: 'The post about a sad or difficult event.',
      reason: 'It deserves sympathy and is no occasion to talk business.',
    },
    pause: { question: '“{topic}.”', reason: 'The company says nothing about it for now.' },
    avoid: { question: 'The word “{word}.”', reason: 'Our narrative does not say it. Instead: {instead}' },
    shared: {
      question: 'Treating “{quote}” as their own opinion.',
      reason: 'The post was shared; somebody else wrote it.',
    },
    offer: {
      question: 'Your own offer, its price, and any link.',
      reason:
        'In Germany, advertising in a message needs consent beforehand, among business people as well (Section 7 UWG; OLG Hamm, 18 U 154/22).',
    },
    peer: {
      question: 'Figures from your own company that nobody asked for.',
      reason: 'Those who ask first learn more.',
    },
    flattery: {
      question: 'Praise for the person, and questions about age, family, origin, and health.',
      reason: 'None of it has to do with the work (Sections 1 and 7 AGG).',
    },
    colleague: { question: 'Asking a favor right at the start.', reason: 'First a conversation, then a request.' },
  },
  summary: {
    several: '{count}, the best first.',
    few: '{count}. There is no more here.',
    none: 'There is too little here to prepare a conversation.',
    unseen: 'Not read yet: {sections}.',
  },
  news: {
    titles: {
      position: 'New position',
      renamed: 'New title for the same position',
      ended: 'Position ended',
      listed: 'Earlier position added',
      gone: 'No longer on the profile',
      headline: 'New headline',
      location: 'New location',
      about: 'New in “About”',
      post: 'New post',
      'shared-post': 'Newly shared',
      certificate: 'New certificate',
      education: 'Education added',
      skill: 'Skill added',
    },
    at: {
      position: 'New position at {company}',
      renamed: 'New title at {company}',
      ended: 'Position at {company} ended',
      listed: 'Earlier position at {company} added',
      gone: 'Position at {company} is no longer listed',
    },
    some: 'New since {day}',
    none: 'Nothing new to read since {day}.',
    before: 'On {day} it said:',
    notYet: 'On {day} this was not there yet.',
    gone: 'On {day} this was still there.',
  },
  askFirst: 'Ask first: {who}.',
  askFirstNoName: 'Ask in the company first.',
  publicSince: 'public since {date}',
  count: (anchors) => (anchors === 1 ? 'One point to take up' : `${NUMBERS[anchors] ?? anchors} points to take up`),
  ago(days) {
    if (days === 0) return 'today';
    if (days === 1) return 'yesterday';
    const { unit, count } = unitOf(days);
    return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
  },
  since: (date) => `since ${month(date)}`,
  until: (date) => `until ${month(date)}`,
  span: (start, end) => (start === end ? month(start) : `${month(start)} to ${month(end)}`),
  day(day) {
    const [year = '', number = '', date = ''] = day.split('-');
    return `${MONTHS[Number(number) - 1] ?? ''} ${Number(date)}, ${year}`;
  },
};
