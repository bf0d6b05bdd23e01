import { skillGroups } from './table.ts';

/** Languages people speak; "." keeps "englische Möbel" out, "~" asks that no noun follows ("German market"). */
export const languages = skillGroups(
  'field',
  `
Englisch, English: englisch., englischkenntnis*, englischsprach*, english~, englischer sprache, englische sprache, englischer muttersprache, anglais, inglese, engl., c1 english > anglistik*, business english, toefl, ielts, cambridge certificate, englisch lehrer* | englischlehr*
Deutsch, German: deutsch., deutschkenntnis*, deutschsprach*, german~, muttersprache deutsch, deutscher sprache, deutsche sprache, allemand, tedesco, muttersprachler deutsch > germanistik*, goethe zertifikat, daf, deutschlehr*, schweizerdeutsch
Französisch, French: französisch., französischkenntnis*, französischsprach*, french~, français, französischer sprache, französische sprache, francais, francese, frankophon* > romanistik*, delf, dalf, französischlehr*
Italienisch, Italian: italienisch., italienischkenntnis*, italian~, italienischsprach*, italiano, italienischer sprache, italienische sprache, italien sprach* > italienischlehr*
Spanisch, Spanish: spanisch., spanischkenntnis*, spanish~, spanischsprach*, español, spanischer sprache, spanische sprache, castellano > dele, spanischlehr*
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
Serbokroatisch, Serbo-Croatian, BKS: serbokroatisch., bks. > serbisch | serbisch. | serbian | serbian~, kroatisch | kroatisch. | croatian | croatian~, bosnisch | bosnisch. | bosnian~
Albanisch, Albanian: albanisch., albanian~
Griechisch, Greek: griechisch., greek~
Schwedisch, Swedish: schwedisch., swedish~
Dänisch, Danish: dänisch., danish~
Norwegisch, Norwegian: norwegisch., norwegian~
Finnisch, Finnish: finnisch., finnish~
Chinesisch, Mandarin, Chinese: chinesisch., mandarin., chinese~ > hsk
Japanisch, Japanese: japanisch., japanese~ > jlpt
Koreanisch, Korean: koreanisch., korean~
Persisch, Farsi: persisch., farsi, persian~ > dari | dari.
Hindi: hindi
Vietnamesisch, Vietnamese: vietnamesisch., vietnamese~
Gebärdensprache, Sign Language: gebärdensprach*, sign language*
`,
);
