import type { DraftLexicon } from '../../domain/draft/lexicon.ts';
import { allWords, list, wholeWords } from '../word-patterns.ts';
import { tells } from './tells.ts';

const NAME = '\\p{Lu}[\\p{L}\\p{N}&’-]{1,30}';
/** Groups about which figures are told. */
const MANY =
  '(?:americans|companies|businesses|firms|employees|people|customers|buyers|candidates|applicants|workers|leaders|managers|executives|consumers|respondents|households|projects|jobs)';

/** English words for drafts. */
export const draftLexicon: DraftLexicon = {
  tells,
  abstract: list(
    'innovative, innovation, seamless, seamlessly, empower, unlock, leverage, landscape, journey, mindset, passion, passionate, purpose, impact, impactful, meaningful, ' +
      'transformative, transformation, vision, visionary, synergy, holistic, robust, cutting-edge, best-in-class, world-class, thought leadership, empathy, authenticity, ' +
      'connection, clarity, courage, resilience, growth, sustainable, actionable insights, tailored solutions, solutions, opportunity, opportunities, potential, thrive, inspiring, ' +
      'amazing, incredible, unforgettable, commitment, dedication, relentless, accountability, initiative, future-proof, value, excellence, decision-making, enthusiasm, curiosity',
  ),
  openers: [
    /^(?:hi|hello|hey|good morning)(?: (?:everyone|all|there|linkedin|network|folks))?[\s,!.👋]{0,6}(?:\n|$)/iu,
    /^(?:i['’]m|i am|we['’]re|we are) (?:so |very |absolutely |beyond )?(?:thrilled|excited|humbled|delighted|proud|honored|pleased) to/iu,
    /^(?:thrilled|excited|humbled|delighted|proud|honored|pleased) to/iu,
    /^(?:today,? )?i (?:want|would like|['’]d like) to (?:talk|share|write)/iu,
    /^in today['’]s|^in an (?:increasingly|ever)|^in this post/iu,
    /^proud moment/iu,
  ],
  general:
    /^(?:\p{L}{3,30}(?:tion|tions|ment|ness|ity|ship|ance|ence|ries)|people|success\p{L}{0,5}|leader\p{L}{0,3}|trust|purpose|energy|growth|future|passion|journey|team\p{L}{0,4}|others|every\p{L}{0,5}|never|always|better|best|true|truly|great|more|less|choices?|values?|culture|chang(?:e|es|ing)|opportun\p{L}{0,6}|career|meaning\p{L}{0,4}|together|today|tomorrow|unique|shared?|learn\p{L}{0,4}|matters?)$/iu,
  small:
    /^(?:every\p{L}{0,5}|never|always|better|best|true|truly|great|more|less|others|together|today|tomorrow|people)$/iu,
  thing:
    /(?:station|regulation|foundation|inspection|section|production|installation|documentation|department|apartment|basement|equipment|payment|shipment|city|facility|university|electricity|county|inventory|batteries|factories|deliveries|entrance|ambulance|fence|maintenance|insurance|invoice|stories)s?$/iu,
  fragment: /^(?:an?|no|more|less|just|better|every|the)(?!\p{L})/iu,
  everyone: /(?<!\p{L})(?:you|your|yours|we|us)(?!\p{L})/iu,
  lived:
    /^(?:was|were|had|said|asked|told|came|went|got|took|built|called|rang|wrote|passed|lost|spent|found|didn['’]t|couldn['’]t|i['’]d|she|he|her|his|my|yesterday|ago|him|put|gave)$/iu,
  details: [
    /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,30}/gu,
    allWords(
      'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|april|june|july|august|september|october|november|december|in (?:march|may)|' +
        'this morning|last night|at (?:four|five|six|seven|noon|midnight)',
    ),
  ],
  worldFigures: [
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:%|percent)(?: of)?(?: (?:all|the|our))?(?: \\p{Ll}{2,14})? ${MANY}(?!\\p{L})`,
      'giu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:(?:two|three|four|seven|eight|nine) (?:out of|in) (?:three|four|five|ten)|every (?:second|third)|half of(?: all)?)(?: \\p{Ll}{2,14})? ${MANY}(?!\\p{L}| (?:who|i |we |here))`,
      'giu',
    ),
    allWords('studies (?:show|prove|suggest)|research (?:shows|proves|suggests)|it is proven'),
  ],
  superlatives: [
    wholeWords(
      '(?:world|market|industry)[- ]leading|market leader|number one|#1|no\\. ?1|the (?:largest|fastest|safest|cheapest|only|best) \\p{L}{3,30} (?:in|on) (?:the )?(?:world|market|industry|country|europe|us|uk)|unrivaled|unbeatable',
    ),
  ],
  sources: [
    wholeWords(
      'according to|source|sources|survey (?:by|of)|report|our own (?:count|numbers|figures)|we counted|in my experience|study (?:by|of)',
    ),
    /https?:|\((?:\p{L}{2,30} )?(?:19|20)\d\d\)/u,
  ],
  names: [
    new RegExp(`(?<!\\p{L})(?:Mr|Ms|Mrs|Dr)\\.? (${NAME})`, 'gu'),
    new RegExp(`(?<!\\p{L})(?:colleague|boss|apprentice|teammate|customer|client) (${NAME})`, 'gu'),
    /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}&-]{1,30} ){1,3}(?:Ltd|Inc|LLC|PLC|plc|GmbH|Corp))(?!\p{L})/gu,
  ],
  picture: wholeWords(
    'in (?:the|this) (?:photo|picture|video|image)|(?:the|this|a) (?:photo|picture|video) (?:shows|of|from|above|below)|photo:|pictured|📸',
  ),
  praise: wholeWords(
    'recommend(?:ed|ation)?|love|the best|amazing|fantastic|brilliant|outstanding|game changer|unbeatable|excellent|great',
  ),
  belonging: wholeWords(
    'we|us|our|ours|my (?:employer|company|team|boss)|i work (?:at|for)|i run|i lead|ad(?=\\p{P})|sponsored|disclosure',
  ),
};
