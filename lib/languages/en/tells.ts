import type { Tell } from '../../domain/draft/lexicon.ts';
import { allWords } from '../word-patterns.ts';

const SOME = '[^.!?\\n]{1,60}';

/** A member of a list: up to three words, without figures. What a word is not is looked up faster than what it is. */
const WORD = '[^\\s\\d,.;:!?„“”"«»()–—]';
const ITEM = `(?:${WORD}{2,24} ){0,2}${WORD}{3,24}`;

/** English turns that language models are fond of; people use some of them, too, so that one alone decides nothing. */
export const tells: readonly Tell[] = [
  {
    kind: 'stock',
    weight: 1.5,
    pattern: allWords(
      "in today['’]s (?:fast-paced|digital|ever-changing|modern)|in an (?:increasingly|ever)[^.!?\\n]{2,40}|ever-evolving|evolving landscape|at the end of the day|" +
        'navigat(?:e|ing) (?:the|an|today)|a testament to|plays? a (?:crucial|vital|pivotal|key) role|delve|unwavering|seamless(?:ly)?|cutting-edge|' +
        'better tomorrow|generations to come|next generation matters|meaningful (?:change|conversations|connections|impact)|thought-provoking|game[- ]changer|' +
        'unlock(?:ing)? (?:new|the|your)|empower(?:s|ing)?|foster(?:s|ing)? (?:an|a)|actionable insights|competitive edge|streamline|sustainable growth|tailored solutions|renewed sense|robust',
    ),
  },
  {
    kind: 'stock',
    weight: 1,
    pattern: allWords(
      'new chapter|this journey|nothing short of|every step of the way|the best is yet to come|onward and upward|new beginnings|fresh (?:perspectives|ideas)|lead with empathy|' +
        'embrace (?:failure|it|change)|feel (?:heard|safe|seen)|people first|real conversations|creating value|every touchpoint|truly (?:connected|electric|inspiring)|shap(?:e|ing) the future|growing family|can thrive|make[s]? an impact|making an impact',
    ),
  },
  {
    kind: 'contrast',
    weight: 1.5,
    pattern: allWords(
      `(?:is(?:n['’]t| not)|are(?:n['’]t| not)|no longer)(?: just| only| simply| about)?${SOME}[.,;—–-]\\s{0,2}(?:it['’]s|they['’]re|they are|it is|they want) |` +
        `they do(?:n['’]t| not) ${SOME}[.,;—–-]\\s{0,2}they \\p{L}{3,10} |` +
        "not just (?:a |about )?[^.!?\\n]{2,40}(?:—|–|,| - ) ?(?:it['’]s|but)|the question isn['’]t",
    ),
  },
  {
    kind: 'contrast',
    weight: 1,
    pattern: /(?<!\p{L})(?:no [^.!?\n]{2,24}[.!] {0,2}){2,}|(?<!\p{L})only if you know how/giu,
  },
  {
    kind: 'drumroll',
    weight: 1.5,
    pattern: allWords(
      "let that sink in|here['’]s what|(?:but )?here['’]s the (?:thing|truth)|the (?:result|truth|best part|twist)\\?|the truth is(?: simple)?|they['’]re wrong|and that changes everything|" +
        'stopped me in my tracks|in that moment|i realized something|a lesson i[^.!?\\n]{1,12} forget|the game has changed|unpopular opinion|i used to think|most people think',
    ),
  },
  {
    kind: 'maxim',
    weight: 1,
    pattern: allWords(
      "(?:sales|networking|\\p{L}{3,12}) is dead|long live|the future belongs|success follows|it['’]s that simple|a chance to grow|is the new oil|your \\p{L}{3,12} (?:is|are) not|" +
        "doesn['’]t happen by accident|great \\p{L}{3,12} (?:\\p{L}{3,12} )?doesn['’]t|change is hard|as leaders,? we|that['’]s the power of|never stop learning|stay curious|start small|is the result of",
    ),
  },
  { kind: 'triad', weight: 1, pattern: allWords('(?:\\p{Ll}{4,15}, ){2}and \\p{Ll}{4,20}(?=\\.|!| remind)') },
  {
    kind: 'triad',
    weight: 0.75,
    pattern: new RegExp(`(?<![^\\s„“”(«])${ITEM}, ${ITEM},? (?:and|or) ${ITEM}(?=[.!?:;,–—]|$)`, 'gmu'),
  },
  {
    kind: 'contrast',
    weight: 0.75,
    pattern: allWords("(?:is|are)(?:n['’]t| not| more than| no longer) (?:just |only )?\\p{L}{1,24}"),
  },
  {
    kind: 'pivot',
    weight: 0.5,
    pattern: /(?<=[.!?…]\s{1,2}|\n)(?:But|Yet|And yet|Because|Sometimes|Maybe|Behind)(?= )/gu,
  },
  {
    kind: 'bait',
    weight: 1.5,
    pattern: allWords(
      'in the comments|agree\\?|let me know|if this resonates|share it with someone|are you ready\\?|what are yours\\?|what will you[^.!?\\n]{2,40}\\?|thoughts\\?',
    ),
  },
  {
    kind: 'announcement',
    weight: 1.5,
    pattern: allWords(
      "(?:thrilled|excited|humbled|delighted|proud) to (?:announce|share)|deeply grateful|proud moment|what an inspiring|here['’]s to|a huge thank you|unforgettable|amazing team|(?:incredible|amazing) time at|second to none|already looking forward|can['’]t wait to",
    ),
  },
];
