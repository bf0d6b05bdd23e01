import { list } from '../word-patterns.ts';

/** German words that carry no topic: articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs, small numbers. */
export const functionWords: readonly string[] = list(
  'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, kein, keine, keinen, keinem, keiner, dieser, diese, dieses, ' +
    'diesen, diesem, jener, jene, jenes, jeder, jede, jedes, jeden, jedem, alle, allen, aller, alles, manche, mancher, einige, ' +
    'einiger, mehrere, viel, viele, vielen, vieler, wenig, wenige, weniger, wenigen, mehr, meist, meiste, meisten, beide, beiden, ' +
    'ich, du, er, sie, es, wir, ihr, mich, dich, ihn, uns, euch, mir, dir, ihm, ihnen, man, sich, mein, meine, meinem, meinen, ' +
    'meiner, dein, deine, deinen, sein, seine, seinen, seinem, seiner, ihre, ihren, ihrem, ihrer, unser, unsere, unseren, unserem, ' +
    'unserer, euer, eure, euren, selbst, selber, einander, wer, wen, wem, wessen, was, welche, welcher, welches, welchen, ' +
    'jemand, niemand, etwas, nichts, irgendwas, in, im, ins, an, am, ans, auf, aus, bei, beim, mit, von, vom, zu, zum, zur, für, ' +
    'über, unter, um, ab, bis, nach, vor, durch, pro, per, seit, gegen, ohne, zwischen, hinter, neben, während, wegen, trotz, statt, ' +
    'anstatt, ausser, ausserhalb, innerhalb, entlang, gegenüber, laut, samt, und, oder, aber, sondern, denn, doch, sowie, sowohl, ' +
    'weder, noch, entweder, dass, ob, wenn, falls, weil, da, als, wie, während, bevor, nachdem, sobald, solange, obwohl, damit, ' +
    'indem, sodass, nicht, nie, niemals, ja, nein, auch, nur, schon, erst, noch, mal, einmal, zweimal, immer, oft, selten, ' +
    'manchmal, wieder, weiter, weiterhin, ganz, sehr, zu, so, zwar, eben, halt, eher, fast, etwa, rund, ungefähr, genau, gerade, ' +
    'bereits, bald, dann, danach, davor, dabei, dadurch, dafür, dagegen, daher, dahin, damals, daran, darauf, daraus, darin, ' +
    'darüber, darum, davon, dazu, deshalb, deswegen, trotzdem, hier, dort, da, her, hin, heute, gestern, morgen, jetzt, nun, ' +
    'vorher, nachher, später, früher, zuerst, zuletzt, endlich, zusammen, gemeinsam, allein, besonders, vielleicht, wirklich, ' +
    'natürlich, eigentlich, überhaupt, sogar, leider, gern, gerne, lieber, warum, wieso, weshalb, wann, wo, woher, wohin, woran, ' +
    'worauf, wozu, wofür, womit, wodurch, bin, bist, ist, sind, seid, war, waren, warst, gewesen, sei, wäre, wären, werde, wirst, ' +
    'wird, werden, wurde, wurden, worden, geworden, würde, würden, habe, hast, hat, haben, hatte, hatten, gehabt, hätte, hätten, ' +
    'kann, kannst, können, könnt, konnte, konnten, könnte, könnten, muss, musst, müssen, musste, mussten, müsste, soll, sollst, ' +
    'sollen, sollte, sollten, will, willst, wollen, wollte, wollten, darf, dürfen, durfte, mag, mögen, möchte, möchten, lasse, ' +
    'lässt, lassen, tun, tut, getan, macht, machen, gemacht, gibt, geben, gab, geht, gehen, ging, kommt, kommen, kam, steht, ' +
    'stehen, stand, bleibt, bleiben, braucht, brauchen, sagt, sagen, sagte, heisst, heissen, zeigt, zeigen, null, eins, zwei, drei, ' +
    'vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, erste, ersten, erster, zweite, zweiten, dritte, letzte, letzten, ' +
    'letzter, nächste, nächsten, neu, neue, neuen, neuer, neues, alt, alte, alten, gut, gute, guten, guter, besser, beste, besten, ' +
    'gross, grosse, grossen, klein, kleine, kleinen, lang, lange, kurz, ander, andere, anderen, anderer, anders, eigene, eigenen, ' +
    'gleich, gleiche, gleichen, ganze, ganzen, ganzer, bzw, etc, usw, sowas, montag, dienstag, mittwoch, donnerstag, freitag, ' +
    'samstag, sonntag, januar, jänner, februar, märz, april, juni, juli, august, september, oktober, november, dezember, woche, wochen, monat, monate, monaten, jahr, jahre, jahren, tag, tage, tagen, stunde, stunden, minute, ' +
    'minuten, uhr, prozent, mensch, menschen, leute, sache, sachen, ding, dinge, frage, fragen, thema, themen, danke, hallo, bitte',
);
