import { list } from '../word-patterns.ts';

/** English words that carry no topic: articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs, small numbers. */
export const functionWords: readonly string[] = list(
  'the, a, an, this, that, these, those, some, any, no, none, every, each, all, both, either, neither, many, much, more, most, few, ' +
    'fewer, less, least, several, other, others, another, such, i, you, he, she, it, we, they, me, him, her, us, them, my, your, his, ' +
    'its, our, their, mine, yours, ours, theirs, myself, yourself, itself, ourselves, themselves, who, whom, whose, which, what, ' +
    'someone, somebody, something, anyone, anybody, anything, nobody, nothing, everyone, everybody, everything, in, on, at, by, for, ' +
    'with, about, against, between, into, through, during, before, after, above, below, to, from, up, down, out, off, over, under, ' +
    'of, per, without, within, along, across, behind, beyond, since, until, till, toward, towards, upon, via, and, or, but, nor, so, ' +
    'yet, if, then, than, because, as, while, when, where, whether, although, though, unless, once, not, never, always, often, ' +
    'sometimes, usually, again, also, only, just, even, still, already, soon, now, today, yesterday, tomorrow, here, there, too, very, ' +
    'quite, rather, really, actually, almost, about, around, maybe, perhaps, however, therefore, thus, instead, together, why, how, ' +
    'am, is, are, was, were, be, been, being, have, has, had, having, do, does, did, doing, done, will, would, shall, should, can, ' +
    'could, may, might, must, let, lets, get, gets, got, getting, make, makes, made, making, go, goes, went, going, gone, come, ' +
    'comes, came, coming, take, takes, took, taken, put, puts, say, says, said, tell, tells, told, know, knows, think, thinks, ' +
    'want, wants, need, needs, use, uses, used, keep, keeps, kept, one, two, three, four, five, six, seven, eight, nine, ten, first, ' +
    "second, third, last, next, new, old, good, better, best, great, big, small, long, short, own, same, different, whole, don't, " +
    "doesn't, didn't, isn't, aren't, wasn't, can't, won't, i'm, it's, we're, you're, they're, i've, we've, that's, monday, tuesday, " +
    'wednesday, thursday, friday, saturday, sunday, week, weeks, month, months, year, years, day, days, hour, hours, minute, ' +
    'minutes, percent, people, thing, things, way, ways, question, questions, topic, topics, thanks, thank, please, hello, hi',
);
