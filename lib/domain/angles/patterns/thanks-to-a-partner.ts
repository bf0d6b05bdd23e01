import { definePattern } from './pattern.ts';

export const thanksToAPartner = definePattern({
  id: 'thanks-to-a-partner',
  goals: ['sales', 'branding'],
  fit: { executive: 3, sales: 3, recruiter: 1, employee: 2 },
  minutes: 10,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Dank an Kundschaft oder Partner',
      title: '{theme}: was die andere Seite beigetragen hat',
      openings: {
        claim: [
          '{claim} Allein schaffen wir das nicht. Heute geht es um die andere Seite.',
          '{claim} Dazu gehört jemand auf der anderen Seite, der mitzieht. Dafür möchte ich danken.',
        ],
      },
      steps: ['Der Anlass', 'Der Beitrag der anderen Seite', 'Die Wirkung'],
      questions: [
        'Wem möchten Sie danken, und aus welchem Anlass?',
        'Was genau hat die andere Seite getan, das nicht selbstverständlich war?',
        'Was ist Ihnen dadurch leichter gefallen?',
      ],
      release: 'Die genannte Person oder Firma ist mit der Nennung einverstanden.',
      leaveOut: 'Auftragswerte, Vertragsdetails und jede Bitte um Folgeaufträge.',
    },
    'de-du': {
      questions: [
        'Wem möchtest du danken, und aus welchem Anlass?',
        'Was genau hat die andere Seite getan, das nicht selbstverständlich war?',
        'Was ist dir dadurch leichter gefallen?',
      ],
    },
    en: {
      name: 'Thank a customer or partner',
      title: '{theme}: what the other side contributed',
      openings: {
        claim: [
          '{claim} We do not manage that alone. Today is about the other side.',
          '{claim} It takes somebody on the other side who does their share, and I want to say thank you for that.',
        ],
      },
      steps: ['The occasion', 'What the other side did', 'What it changed'],
      questions: [
        'Whom would you like to thank, and on what occasion?',
        'What exactly did the other side do that could not be taken for granted?',
        'What became easier for you because of it?',
      ],
      release: 'The person or company named agrees to be named.',
      leaveOut: 'Order values, contract details and any request for more business.',
    },
  },
});
