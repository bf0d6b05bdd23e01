import type { PhraseLexicon } from '../../domain/language/key-phrases/phrase-lexicon.ts';
import { list } from '../word-patterns.ts';
import { functionWords } from './function-words.ts';

/** English nouns that stand in texts of any trade. */
const generic = list(
  'time, times, company, companies, customer, customers, work, job, jobs, place, places, part, parts, example, reason, reasons, end, start, goal, goals, world, life, problem, problems, ' +
    'solution, solutions, idea, ideas, team, teams, colleague, colleagues, boss, theory, practice, science, result, results, point, points, step, steps, side, role, hand, hands, side, focus, ' +
    'lot, lots, bit, kind, kinds, quarter, half, third, story, moment, morning, evening, night, today, twice, rocket science, post, somebody, everybody, experience, chance, effort, success, fun',
);

/** Verbs by their stem; their regular forms are made below. */
const verbs = list(
  'accept, achieve, act, add, agree, aim, allow, answer, appear, apply, arrive, ask, avoid, become, begin, believe, belong, bring, build, buy, call, care, carry, cause, celebrate, change, ' +
    'check, choose, close, collect, combine, commission, compare, complete, connect, consider, contain, continue, cost, cover, create, cut, decide, deliver, depend, describe, design, develop, discuss, ' +
    'draw, drive, drop, earn, enable, end, enjoy, ensure, enter, exist, expect, explain, face, fail, fall, feel, fill, find, finish, fit, fix, focus, follow, forget, form, gain, give, grow, happen, ' +
    'hear, help, hire, hold, hope, improve, include, increase, install, introduce, invest, join, jump, laugh, launch, lead, learn, leave, lie, like, listen, live, look, lose, love, manage, matter, ' +
    'mean, measure, meet, miss, move, notice, offer, open, order, own, pass, pay, pick, plan, play, prefer, prepare, produce, promise, prove, provide, pull, push, reach, read, receive, reduce, remain, ' +
    'remember, remove, replace, report, require, reuse, rework, run, save, scare, see, seem, sell, send, serve, set, share, show, sit, solve, sound, speak, spend, stand, stay, stop, start, study, support, ' +
    'switch, talk, teach, test, thank, touch, train, travel, treat, try, turn, understand, visit, wait, walk, watch, win, wish, wonder, work, worry, write',
);
/** Irregular forms, and adjectives that only describe. */
const forms = list(
  'began, begun, brought, built, bought, chose, chosen, drew, drawn, drove, driven, fell, fallen, felt, found, forgot, forgotten, gave, given, grew, grown, heard, held, led, left, lost, meant, met, paid, ran, ' +
    'saw, seen, sold, sent, showed, shown, sat, spoke, spoken, spent, stood, taught, thought, understood, won, wrote, written, became, fewer, shorter, longer, higher, lower, faster, larger, smaller, ' +
    'better, cheaper, easier, harder, simple, clean, hard, easy, real, full, free, early, late, low, high, fast, slow, cheap, strong, simple, important, available, possible, ready, sure, true, wrong, right, proud, ' +
    'happy, honest, clear, careful, busy, quiet, loud, strange, straight, back, away, ago, despite, bothers, bother, later, well, much, day, else, enough, ever, far, favorite, twice, yesterday',
);

/** Nouns as often as verbs. */
const twofold = list(
  'design, supply, lead, set, report, study, support, test, order, cost, plan, visit, call, share, change, cover, form, focus, measure, offer, promise, switch, walk, train, check, contract, process, control, audit, service, ' +
    'repair, order, release, display, drill, fill, grant, lift, load, log, name, pack, paint, patch, power, price, program, pump, ship, shift, store, trade, transport, travel, weld',
);

/** Their forms in -ing are terms as well: "filling line", "training". */
const NAMES_A_THING = new Set(
  list('fill, train, hire, meet, buy, sell, write, draw, build, begin, mean, feel, plan, test, read'),
);

const inflected = verbs.flatMap((verb) => {
  const short = verb.replace(/e$/, '');
  const past = verb.endsWith('y') && !/[aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${short}ed`;
  const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(verb) ? [`${verb}${verb.at(-1)}ed`] : [];
  return [verb, third, past, ...doubled, ...(NAMES_A_THING.has(verb) ? [] : [`${short}ing`])];
});

/** What helps to find the subjects of English texts. */
export const phraseLexicon: PhraseLexicon = {
  language: 'en',
  functionWords: new Set(functionWords),
  generic: new Set(generic),
  others: new Set([...inflected, ...forms].filter((word) => !twofold.includes(word))),
  twofold: new Set(twofold),
};
