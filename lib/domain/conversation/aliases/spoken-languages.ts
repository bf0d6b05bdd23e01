import { aliasTable } from './alias-table.ts';

/** Languages as profiles in German, English, French and Italian call them, one a line. */
export const SPOKEN_LANGUAGES = aliasTable(`
Französisch | French | Français | Francese
Italienisch | Italian | Italien | Italiano
Spanisch | Spanish | Espagnol | Spagnolo | Español
Portugiesisch | Portuguese | Portugais | Portoghese
Niederländisch | Dutch | Néerlandais | Olandese
Polnisch | Polish | Polonais | Polacco
Tschechisch | Czech | Tchèque | Ceco
Slowakisch | Slovak | Slovaque | Slovacco
Slowenisch | Slovenian | Slovène | Sloveno
Kroatisch | Croatian | Croate | Croato
Serbisch | Serbian | Serbe | Serbo
Bosnisch | Bosnian | Bosniaque | Bosniaco
Albanisch | Albanian | Albanais | Albanese
Ungarisch | Hungarian | Hongrois | Ungherese
Rumänisch | Romanian | Roumain | Rumeno
Bulgarisch | Bulgarian | Bulgare | Bulgaro
Griechisch | Greek | Grec | Greco
Türkisch | Turkish | Turc | Turco
Russisch | Russian | Russe | Russo
Ukrainisch | Ukrainian | Ukrainien | Ucraino
Arabisch | Arabic | Arabe | Arabo
Persisch | Persian | Persan | Persiano | Farsi
Chinesisch | Chinese | Chinois | Cinese
Japanisch | Japanese | Japonais | Giapponese
Koreanisch | Korean | Coréen | Coreano
Schwedisch | Swedish | Suédois | Svedese
Dänisch | Danish | Danois | Danese
Norwegisch | Norwegian | Norvégien | Norvegese
Finnisch | Finnish | Finnois | Finlandese
Rätoromanisch | Romansh | Romanche | Romancio
Gebärdensprache | Sign Language
`);
