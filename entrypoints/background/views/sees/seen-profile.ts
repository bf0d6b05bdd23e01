import { type ProfileReading, type SectionId, stateOf } from '../../../../lib/domain/profile/reading.ts';
import type { Translate } from '../../../../lib/languages/translate.ts';
import type { FieldView, SeenPart } from '../../../../lib/messages/self-test-view.ts';
import { sectionViews } from '../section-view.ts';
import { entry, type FieldMaker, fieldsIn, noteOf, part } from './field.ts';

/** Characters of a post that a reading holds; one as long goes on. */
const POST_HELD = 120;
/** LinkedIn counts no further: "500+". */
const MOST_CONNECTIONS = 500;

/** Everything a profile's reading holds, field by field. Of others, no photo, pronouns, search for a job or contact. */
export function seenProfile(reading: ProfileReading, isOwn: boolean, t: Translate, locale: string): SeenPart[] {
  const make = fieldsIn(t, locale, reading.language);
  const sections = sectionViews(reading, t).map((section): SeenPart => {
    const fields = fieldsOf(reading, section.id, make);
    const isSeen = section.state === 'read' || section.state === 'partial';
    return {
      title: section.label,
      note: section.detail ?? (isSeen && fields.length > 0 ? noteOf(fields, t) : t(`state.${section.state}`)),
      hint: section.hint,
      fields,
    };
  });
  return [part(t('place.head'), headFields(reading, isOwn, make), t), ...sections];
}

function headFields(reading: ProfileReading, isOwn: boolean, { fact, words }: FieldMaker): FieldView[] {
  const { extra, network } = reading;
  const common = [
    fact('field.name', reading.name),
    words(network === 'xing' ? 'field.occupation' : 'place.headline', reading.headline ?? extra.occupation ?? null),
    fact('place.location', reading.location),
    fact('field.company', reading.currentCompany),
    ...(network === 'linkedin' ? [fact('field.school', reading.topSchool)] : []),
    fact('field.connections', shownConnections(reading)),
    ...(network === 'linkedin' ? [fact('field.followers', reading.followers)] : []),
    fact('place.address', reading.path),
  ];
  if (!isOwn) return common;
  return [
    ...common,
    fact('place.photo', reading.photo),
    ...(network === 'linkedin'
      ? [
          fact('place.banner', reading.banner),
          fact('field.pronouns', reading.pronouns, 'absent'),
          fact('field.verified', reading.verified),
          fact('field.openToWork', reading.openToWork),
          fact('field.hiring', reading.hiring),
        ]
      : []),
    fact('field.websites', extra.websites?.join(', ') ?? null, extra.websites ? 'absent' : 'unseen'),
    fact('field.contact', extra.contactKinds ? extra.contactKinds.length : null, 'unseen'),
  ];
}

function fieldsOf(reading: ProfileReading, id: SectionId, { fact, words, period, date }: FieldMaker): FieldView[] {
  const state = stateOf(reading, id);
  if (state === 'unseen' || state === 'absent') return [];
  switch (id) {
    case 'about':
      return [words('field.text', reading.about), fact('field.length', reading.about?.length ?? null)];
    case 'experience':
      return reading.experience.flatMap(({ title, company, start, end, location, description }) =>
        entry([
          fact('field.title', title),
          fact('field.company', company),
          period(start, end),
          fact('place.location', location, 'absent'),
          words('field.text', description, 'absent'),
        ]),
      );
    case 'education':
      return reading.education.flatMap(({ school, degree, start, end }) =>
        entry([fact('field.school', school), fact('field.degree', degree, 'absent'), period(start, end, 'absent')]),
      );
    case 'skills':
      return [fact('field.names', reading.skills.join(', ')), fact('field.total', reading.skillsTotal, 'absent')];
    case 'languages':
      return reading.languages.map(({ name, level }) => fact('field.language', level ? `${name}: ${level}` : name));
    case 'certifications':
      return reading.certifications.map(({ name, issuer }) => fact('field.name', issuer ? `${name}, ${issuer}` : name));
    case 'volunteering':
      return [fact('field.entries', reading.volunteering || null)];
    case 'recommendations':
      return [
        fact('field.received', reading.recommendationsReceived),
        fact('field.given', reading.extra.recommendationsGiven),
        date('field.newest', reading.extra.newestRecommendation),
      ];
    case 'featured':
      return [fact('field.entries', reading.featured || null)];
    case 'activity':
      return reading.activity.map(({ text, age, repost }) => {
        const field = words(repost ? 'field.repost' : 'field.post', postBeginning(text));
        // How old it is, the page says; the quote is what a person wrote.
        return age ? { ...field, label: `${field.label} · ${age}` } : field;
      });
    case 'interests':
      return reading.extra.interests ? [fact('field.names', reading.extra.interests.join(', '))] : [];
    default:
      return [];
  }
}

/** What is held of a post, ending with a whole word where the post goes on. */
function postBeginning(text: string): string {
  const end = text.lastIndexOf(' ');
  return text.length < POST_HELD || end < 0 ? text : `${text.slice(0, end)} …`;
}

/** As the network says it. */
const shownConnections = ({ network, connections }: ProfileReading): number | string | null =>
  network === 'linkedin' && connections === MOST_CONNECTIONS ? `${MOST_CONNECTIONS}+` : connections;
