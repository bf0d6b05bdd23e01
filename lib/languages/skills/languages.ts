import { skillGroups } from './table.ts';

/** Languages people speak; "." keeps "englische Möbel" out, "~" asks that no noun follows ("German market"). */
export const languages = skillGroups(
  'field',
  `
Englisch, English: englisch., englischkenntnis*, englischsprach*, english~, anglistik*, business english, toefl, ielts, englischer sprache, englische sprache, cambridge certificate, englischer muttersprache, englisch lehrer*, englischlehr*, anglais, inglese, engl., c1 english
Deutsch, German: deutsch., deutschkenntnis*, deutschsprach*, german~, muttersprache deutsch, germanistik*, goethe zertifikat, deutscher sprache, deutsche sprache, daf, deutschlehr*, allemand, tedesco, schweizerdeutsch, muttersprachler deutsch
Französisch, French: französisch., französischkenntnis*, französischsprach*, french~, romanistik*, français, französischer sprache, französische sprache, francais, francese, frankophon*, delf, dalf, französischlehr*
Italienisch, Italian: italienisch., italienischkenntnis*, italian~, italienischsprach*, italiano, italienischer sprache, italienische sprache, italien sprach*, italienischlehr*
Spanisch, Spanish: spanisch., spanischkenntnis*, spanish~, spanischsprach*, español, spanischer sprache, spanische sprache, castellano, dele, spanischlehr*
Portugiesisch, Portuguese: portugiesisch., portuguese~, portugiesischkenntnis*, português.
Niederländisch, Dutch: niederländisch., dutch~, holländisch., nederlands, niederländischkenntnis*
Polnisch, Polish: polnisch., =Polish~, polski, polnischkenntnis*
Tschechisch, Czech: tschechisch., czech~, tschechischkenntnis*
Slowakisch, Slovak: slowakisch., slovak~
Ungarisch, Hungarian: ungarisch., hungarian~
Rumänisch, Romanian: rumänisch., romanian~
Bulgarisch, Bulgarian: bulgarisch., bulgarian~
Russisch, Russian: russisch., russian~, russischkenntnis*
Ukrainisch, Ukrainian: ukrainisch., ukrainian~
Türkisch, Turkish: türkisch., turkish~, türkischkenntnis*
Arabisch, Arabic: arabisch., arabic~
Serbisch, Kroatisch, Bosnisch, Serbian, Croatian: serbisch., kroatisch., bosnisch., serbian~, croatian~, bosnian~, serbokroatisch., bks.
Albanisch, Albanian: albanisch., albanian~
Griechisch, Greek: griechisch., greek~
Schwedisch, Swedish: schwedisch., swedish~
Dänisch, Danish: dänisch., danish~
Norwegisch, Norwegian: norwegisch., norwegian~
Finnisch, Finnish: finnisch., finnish~
Chinesisch, Mandarin, Chinese: chinesisch., mandarin., chinese~, hsk
Japanisch, Japanese: japanisch., japanese~, jlpt
Koreanisch, Korean: koreanisch., korean~
Persisch, Farsi, Dari: persisch., farsi, dari., persian~
Hindi: hindi
Vietnamesisch, Vietnamese: vietnamesisch., vietnamese~
Gebärdensprache, Sign Language: gebärdensprach*, sign language*
`,
);
