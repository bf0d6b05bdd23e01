import type { Lexicon } from '../../domain/language/lexicon.ts';
import { list, wholeWords } from '../word-patterns.ts';
import { masculines } from './masculines.ts';
import { roleContent } from './role-content.ts';

const NUMBER = '\\d[\\d.,]*';
const NUMBER_WORD = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** English word lists; titles that contain a worn word ("Strategic Sourcing", "Creative Director") stay out. */
export const lexicon: Lexicon = {
  language: 'en',
  buzzwords: list(
    'innovative, innovator, motivated, passionate, passion for, dynamic, team player, results-driven, result-oriented, ' +
      'results-oriented, self-starter, go-getter, hard-working, hardworking, strategic thinker, strategic mindset, ' +
      'creative thinker, creative mind, creative professional, highly creative, visionary, guru, ninja, rockstar, evangelist, ' +
      'thought leader, game changer, disruptive, disruptor, synergy, synergies, leverage, leveraging, cutting-edge, ' +
      'state-of-the-art, best-in-class, world-class, proven track record, track record, extensive experience, seasoned, ' +
      'experienced professional, responsible for, detail-oriented, problem solver, problem solving, out of the box, ' +
      'outside the box, value-add, added value, next level, holistic, agile mindset, growth mindset, proactive, specialized, ' +
      'specialised, expert in everything, excellent communication skills, highly organized, highly organised, ' +
      'highly driven, driven professional, driven leader, driven individual, ' +
      'thrilled to announce, excited to announce, humbled, networking, doer, changemaker, enthusiastic, tailor-made solutions',
  ),
  fillers: list(
    'actually, basically, really, very, quite, just, literally, simply, somewhat, kind of, sort of, in terms of, in order to, ' +
      'with regard to, as a matter of fact, at the end of the day, needless to say, it goes without saying, in my opinion, ' +
      'i think, i believe, i feel, perhaps, maybe, possibly, a bit, rather, striving, try to, various, numerous, a lot of, ' +
      'going forward, moving forward, when it comes to, a wide range of, a variety of, absolutely, definitely',
  ),
  particles: [],
  cvOpeners: [
    /^i am (?:a|an|currently|the) /iu,
    /^i['’]m (?:a|an|currently) /iu,
    /^(?:i have|i['’]ve) (?:been|over|more|worked|spent|\d)/iu,
    /^(?:an? )?(?:experienced|seasoned|passionate|motivated|results-driven|dynamic|accomplished|dedicated) /iu,
    /^(?:with|over|for) (?:over |more than |nearly |almost )?\d+[+]? years/iu,
    /^(?:since|in) \d{4}/iu,
    /^my name is/iu,
    /^welcome to my profile/iu,
    /^(?:hello|hi|hey)[^\p{L}]{0,4}(?:i['’ ]|my name)/iu,
    /^\d+\+? years/iu,
    /^[^.!?\n]{0,60} with (?:over |more than |nearly |almost )?\d+\+? years/iu,
    /^(?:after|upon) (?:graduating|graduation|my studies|completing)/iu,
  ],
  value: [
    wholeWords(
      '(?:i|we) (?:help|support|enable|build|make|turn|guide|advise|connect|fill|cut|run|keep|find|reply|bring|get)',
    ),
    wholeWords(
      'less|fewer|more(?! than \\d)|faster|cheaper|safer|quieter|easier|simpler|healthier|longer|sooner|without|instead of|' +
        'not new|on time|predictable',
    ),
    wholeWords(
      'cut(?:s|ting)?|reduc(?:e|es|ing)|sav(?:e|es|ing)|avoid(?:s|ing)?|short(?:en|ens|ening)|doubl(?:e|es|ing)|halv(?:e|es|ing)|' +
        'improv(?:e|es|ing)|simplif(?:y|ies|ying)|prevent(?:s|ing)?|protect(?:s|ing)?|increas(?:e|es|ing)|grow(?:s|ing)?|' +
        'enabl(?:e|es|ing)|keep(?:s|ing)? [^.!?\\n]{2,40} (?:running|going|working)|replac(?:e|es|ing)|reply within|getting',
    ),
    wholeWords('so that|helping|that work|that works|that last|that lasts'),
    /(?<!\p{L})from [^.!?\n]{2,40} to [^.!?\n]{2,40}/iu,
    /(?<!\p{L})(?:turn|turns|turning|translate|translates|translating) [^.!?|\n]{2,60} into /iu,
  ],
  audience: [
    // "responsible for sales" and "passion for people" name no reader.
    wholeWords(
      '(?<!(?:responsible|passion|passionate|looking|open|known|thanks|enthusiasm|enthusiastic|advocate|vice president|lead|head|director) )' +
        'for (?:the |our |small |large |mid-sized |local |busy )?(?!over|more|\\d+ years|the past|new opportunities)[\\p{L}][\\p{L}-]+',
    ),
    wholeWords(
      '(?:help|helps|helping|supporting|support|advising|advise|enabling|guiding) (?:small |large |mid-sized |local )?(?!with|the company)[\\p{L}][\\p{L}-]+',
    ),
    wholeWords(
      'in (?:the )?(?:food|health|healthcare|care|nursing|retail|energy|manufacturing|construction|logistics|banking|public|pharma|' +
        'automotive|dairy|hospitality|education|agriculture|transport|old buildings)\\p{L}*',
    ),
    wholeWords(
      'customers|clients|dairies|bakeries|breweries|plants|hospitals|clinics|families|patients|nurses|candidates|applicants|' +
        'teams|municipalities|utilities|farmers|manufacturers|retailers|schools|builders|homeowners|smes|mid-sized companies',
    ),
  ],
  callsToAction: [
    wholeWords('message me|write (?:to )?me|send me|drop me|ask me|call me|email me|e-mail me|ping me|text me|dm me'),
    wholeWords('get in touch|be in touch|reach out|contact me|contact us|talk to me|talk to us|stop by|come and see'),
    wholeWords('book (?:a|an|time|your)|schedule (?:a|an|time)|pick a (?:slot|time)'),
    wholeWords(
      '(?:excited|glad|keen) to (?:connect|talk|chat|hear)|open to (?:conversations|discussing|talking|questions)',
    ),
    wholeWords("i[’']d (?:love|like|be happy) to (?:talk|connect|meet|chat)|send (?:your )?applications? to"),
    wholeWords(
      "connect with me|let[’']?s (?:\\p{L}+ ){0,2}(?:talk|connect|chat|meet|speak)|let us (?:talk|connect|meet)",
    ),
    wholeWords('apply (?:here|now|at|by|via|with|in)|send (?:your|me your)|happy to (?:talk|help|chat|connect|answer)'),
    wholeWords("(?:i )?look forward to|i[’']d (?:like|love) to hear|feel free to|you can reach me|reach me"),
    /\?\s*$/u,
  ],
  channels: [
    wholeWords(
      'here|linkedin|message|direct message|e-?mail|phone|call|calendar|within|working days?|weekdays?|\\d+ (?:hours|days)|' +
        'office hours|trade fair|careers page|website|contact info|contact form|booth|on site|dm|whatsapp',
    ),
    /[\p{L}\p{N}._-]+(?:@|\(at\))[\p{L}\p{N}.-]+|https?:|www\.|\p{L}[\p{L}\p{N}-]*\.(?:de|at|ch|com|eu|net|org)(?!\p{L})|(?:\+|00)\d[\d /-]{6,}/iu,
  ],
  subjects: [
    wholeWords(
      '(?:about|on|regarding|around|to discuss|questions on|into) (?!(?:me|it|this|that|my profile|linkedin|anything|everything)(?!\\p{L}))(?:the |a |an |your |our )?[\\p{L}][\\p{L}-]{2,}',
    ),
    wholeWords(
      "(?:if you|whether you|are you|do you|does your|is your|you)(?:[’'](?:re|d|ve))? (?!have (?:any |a |more )?questions?[?,])[^.!?\\n]{8,160}[?,:–—]",
    ),
  ],
  address: list('you, your, yours'),
  reader: list(
    'customer, client, user, candidate, applicant, buyer, team, partner, patient, plant, people, colleague, nurse, guest, ' +
      'family, families, apprentice, student, employee, resident, dairy, dairies, bakery, bakeries, ' +
      'brewery, breweries, hospital, clinic, municipalities, utilities, farmer, manufacturer, retailer, school, homeowner',
  ),
  self: list('i, me, my, mine, we, us, our, ours'),
  firstPersonSingular: list("i, me, my, mine, i'm, i've, i'd, i'll"),
  genericSkills: list(
    'teamwork, communication, communication skills, leadership, problem solving, time management, customer service, ' +
      'reliability, flexibility, motivation, organization, organisation, organizational skills, microsoft office, ms office, ' +
      'office, microsoft word, word, microsoft excel, excel, microsoft powerpoint, powerpoint, outlook, microsoft outlook, ' +
      'english, german, social media, public speaking, presentation skills, hard working, management, research',
  ),
  genericTitles: list(
    'employee, staff, associate, manager, consultant, assistant, specialist, coordinator, team lead, team leader, ' +
      'project manager, sales, salesperson, sales manager, recruiter, talent acquisition, hr, human resources, ceo, owner, ' +
      'founder, co-founder, managing director, director, engineer, technician, student, freelancer, self-employed, entrepreneur, ' +
      'executive, professional, analyst, administrator, clerk',
  ),
  superlatives: [
    wholeWords('(?:world|market|industry)[- ]leading|(?:world|market|industry) leader'),
    // "leading a team" is work, not a claim.
    wholeWords(
      '(?<!(?:am|is|are|was|been|currently|now|i) )leading (?!a |an |the |our |my |teams|people|projects|change|with|by|from|to )\\p{L}+',
    ),
    /(?:#|\bno\.? ?|\bnumber )(?:1|one)(?![\p{L}\p{N}])/iu,
    wholeWords(
      '(?:the )?(?:best|largest|only|fastest|biggest|most successful) (?:\\p{L}+ ){0,3}(?:in|on|of) (?:the )?(?:world|europe|germany|austria|switzerland|market|industry|country|region)',
    ),
    wholeWords('unrivall?ed|unmatched|second to none|one of a kind'),
  ],
  // Said of oneself only; nursing, church music and disability services are trades.
  sensitive: list(
    'my illness, my disease, chronically ill, my diagnosis, my burnout, my disability, i am disabled, i am pregnant, ' +
      'my pregnancy, my religion, my faith, my church, union member, party member, my sexual, my ethnic, date of birth, born on, ' +
      'marital status, my bank account',
  ),
  masculines,
  roleContent,
  results: [
    new RegExp(
      `(?<![\\p{L}\\p{N}])${NUMBER}\\s?(?:%|percent|per cent)(?!\\s?(?:effort|commitment|passion|dedicated|committed))`,
      'iu',
    ),
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:${NUMBER}|${NUMBER_WORD})\\+?[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?)(?!\\p{L}| (?:internship|leave))`,
      'iu',
    ),
    new RegExp(
      `(?:[€$£]|EUR |CHF |USD )\\s?${NUMBER}(?:\\s?(?:k|m|bn|million|billion))?|(?<![\\p{L}\\p{N}])${NUMBER}\\s?(?:million|billion|euros?|francs|k€|m€|kwh|mwh|gwh|tons|tonnes|km)(?!\\p{L})`,
      'iu',
    ),
    // A count of something: "60 dairies", "three plants"; years of service and dates are none.
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?!(?:19|20)\\d\\d(?!\\d))(?:${NUMBER}(?:k|m|bn)?\\+?|${NUMBER_WORD}|dozens of) (?:[\\p{L}-]+ ){0,2}` +
        '(?!years?|january|february|march|april|may|june|july|august|september|october|november|december|times|children|kids|percent|series|business|process|this|is|was|has)[\\p{L}-]{2,}s(?!\\p{L})',
      'iu',
    ),
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${NUMBER}|${NUMBER_WORD}) (?:[\\p{L}-]+ )?people(?!\\p{L})`, 'iu'),
    /(?<!\p{L})from [^.!?\n]{0,30}\d[^.!?\n]{0,30} to [^.!?\n]{0,30}\d/iu,
    wholeWords('halved|doubled|tripled|quadrupled'),
  ],
  changes: [
    wholeWords(
      'cut|reduc(?:e|ed|ing)|sav(?:e|ed|ing)|shorten(?:ed|ing)?|increas(?:e|ed|ing)|rais(?:e|ed|ing)|grew|grown|grow|doubl(?:e|ed|ing)|' +
        'halv(?:e|ed|ing)|tripled|improv(?:e|ed|ing)|avoid(?:ed|ing)?|won|built|introduced|converted|opened|closed|hired|' +
        'filled|trained|launched|delivered|moved|reached|kept|migrated|automated|fewer|less|faster|instead of|solved|certified|' +
        'set up|commissioned|replaced|refurbished|decreas(?:e|ed|ing)|lower(?:ed|ing)|dropp?ed|fell|exceed(?:ed|ing)|generat(?:ed|ing)|' +
        'result(?:ed|ing) in|achiev(?:ed|ing)|growth (?:of|by|in|from)|expand(?:ed|ing)|accelerat(?:ed|ing)|sped up|promoted|to promotion',
    ),
    /(?<!\p{L})from [^.!?\n]{0,30}\d[^.!?\n]{0,30} to [^.!?\n]{0,30}\d/iu,
    wholeWords('(?:before|previously|used to) [^.!?\\n]{1,60} (?:now|today)'),
  ],
  problems: list(
    'when, why, imagine, what if, picture this, downtime, outage, stops, stuck, missing, mistake, mistakes, shortage, ' +
      'bottleneck, problem, problems, too expensive, too late, too long, pressure, costs, risk, complaint, complaints, scrap, quit, ' +
      'quits, lose, loses, losing, fail, fails, waiting, wait, nobody, no one, monday morning, at night, every minute, ' +
      'at five in the morning, paperwork, overtime, roster',
  ),
  stopWords: list(
    'the, a, an, of, at, for, and, or, in, on, to, with, by, from, as, is, are, be, my, our, your, i, we, you, it, its, this, ' +
      'that, into, per, via, und, bei, der, die, das, im, für',
  ),
};
