import type { PageReading } from '../../lib/domain/pages/page-reading.ts';

/** How many of each a page holds, without a word of it. */
export function shapeOf(reading: PageReading): Record<string, unknown> {
  const { kind } = reading;
  switch (kind) {
    case 'profile':
      return {
        kind,
        sections: reading.sections,
        states: reading.states,
        experience: reading.experience.length,
        current: reading.experience.filter(({ end }) => end === 'present').length,
        education: reading.education.length,
        skills: reading.skills.length,
        languages: reading.languages.length,
        certifications: reading.certifications.length,
        volunteering: reading.volunteering,
        recommendations: reading.recommendationsReceived,
        activity: reading.activity.length,
        featured: reading.featured,
        isOwn: reading.isOwn,
      };
    case 'feed':
      return { kind, posts: reading.posts.length, ads: reading.posts.filter(({ promoted }) => promoted).length };
    case 'messages':
      return { kind, messages: reading.messages.length, conversations: reading.conversations.length };
    case 'people':
    case 'invitations':
      return { kind, people: reading.people.length };
    case 'company':
      return { kind, hasName: reading.name !== '', hasAbout: reading.about !== null };
    case 'job':
      return { kind, hasTitle: reading.title !== '', hasText: reading.text !== null };
  }
}
