import { skillGroups } from './table.ts';

/** Care, health, education, social work, laboratory, research. */
export const careAndScience = skillGroups(
  'craft',
  `
Pflege, Pflegefachkraft, Nursing: pflegefach*, pflegehelf*, pflegehilf*, pflegekraft, pflegekräfte, pflegeassist*, pflegedienst*, pflegeheim*, pflegeleit*, pflegeberuf*, pflege.?, in der pflege, pflege & betreuung, pflege von senior*, pflege von patient*, pflege von mensch*, pflege von bewohner*, pflege der bewohner*, pflege der patient*, pflege alter mensch*, *krankenpfleg*, *altenpfleg*, krankenschwester*, krankenpfleg*, altenpfleg*, intensivpfleg*, fachgesundheit*, spitex, spital pflege, registered nurse, nurse, nurses, nursing, geriatric*, caregiver, care assistant, carer, stationsleit*, wundmanag*, ambulant* pfleg*, stationär* pfleg*, gesundheits & krankenpfleg*, healthcare assistant, palliativ*, grundpflege, behandlungspfleg*, altenheim*, intensivstation*, home care, dipl pflege*, fage, pfleger., pflegerin, langzeitpflege, akutpflege, elderly care, versorgung … patient*, betreuung … patient*, betreuung … bewohner*, betreuung … senior*, patient care, caring for … patients, wundversorg*, stationsschwester*, op schwester*, pflege … bewohner*, pflege … patient*, pflege … menschen, pflege … angehörig*, hospiz*, heilerziehungspfleg* ! pflegeversicher*, datenpflege, kundenpflege, pflege von kundendatenbanken, pflege & wartung, wartung & pflege, care for customers, pflege von stammdaten
Altenpflege, Altenpfleger, Seniorenbetreuung, Elderly Care: altenpfleg*, altenheim*, senior*betreu*, seniorenheim*, seniorenzentr*, elderly care, elderly, care home, nursing home, geriatr*, wohnbereichsleit*, gerontolog*, pflegeheim*, senior care, altersheim*, demenz*, dementia, langzeitpflege, alltagsbetreu*, betreuungsassist*, betagte*, altersbetreuung, pflege von senior*, pflege alter menschen, residential care, ambulante pflege senior*, alterszentr*
Krankenpflege, Gesundheits- und Krankenpflege, Nurse: krankenpfleg*, krankenschwester*, pflegefach*, registered nurse, nurse, nurses, gesundheits & krankenpfleg*, gesundheitspfleg*, intensivpfleg*, stationsschwester, op pfleg*, anästhesiepfleg*, ward nurse, icu, nursing, intensivstation*, chirurgische station, akutpflege, krankenpfleger*, fachkrankenpfleg* ! nursery, nursing home manager
Intensivpflege, Intensive Care: intensivpfleg*, intensivstation*, intensive care, icu, beatmung*, critical care, intensivmedizin*
Praxisanleitung, Clinical Instruction: praxisanleit*, clinical instruct*, clinical mentor*, preceptor
Medizinische Fachassistenz, MFA, Arzthelferin, Medical Assistant: medizinisch* fachangestellt*, arzthelf*, mpa., mfa., medical assistant, arztpraxis, praxisassist*, sprechstundenhilf*, zahnmedizinisch* fach*, dentalassist*, ordinationsassist*, doctor s office, medizinisch* praxisassist*, practice assistant, blutentnahm*, ordinationshilf*
Medizin, Arzt, Ärztin, Physician: arzt., ärztin, ärzte, facharzt*, fachärzt*, physician, medical doctor, chirurg*, oberarzt*, oberärzt*, assistenzarzt*, assistenzärzt*, internist*, humanmedizin*, surgeon, klinik arzt, chefarzt*, anästhesist*, cardiologist, kardiolog*, medical resident, hausarzt*
Zahnmedizin, Zahntechnik, Dentistry: zahnarzt*, zahnärzt*, zahntechnik*, dentist*, dental*, zahnmedizin*, dentalhygien*, prophylaxe*
Physiotherapie, Physiotherapeut, Physiotherapy: physiotherap*, physical therap*, krankengymnast*, manuelle therapie, manual therapy, lymphdrainage, physio., sportphysio*
Ergotherapie, Occupational Therapy: ergotherap*, occupational therap*
Logopädie, Speech Therapy: logopäd*, speech therap*, speech patholog*, sprachtherap*, speech language*
Hebamme, Geburtshilfe, Midwifery: hebamm*, geburtshilf*, midwif*, entbindungspfleg*
Psychologie, Psychotherapie, Psychology: psycholog*, psychotherap*, therapeutische gespräche, counsel*, psychiatr*, verhaltenstherap* ! legal counsel, general counsel
Massage: masseur*, massage*
Pharmazie, Apotheke, Pharmacy: apothek*, pharmaz*, pharmac*, pta., drogist*, galenik*, drogerie*
Medizintechnik, Medical Technology: medizintechnik*, medizinprodukt*, medical devic*, medtech, medical technolog*, iso 13485, mdr., biomedical engineer*, sterilgut*, medizintechniker, infusionspump*, implantat*, medizinisch* gerät*, medizingerät*, medical equipment, prothes*, orthopädietechn*, diagnostikgerät*, hörakustik*, zulassung … medizinprodukt*
Regulatory Affairs, Zulassung: regulatory affair*, zulassung*, fda., marketing authori*, ivdr, regulatory submission*, technische dokumentation mdr ! zulassungsstelle
Klinische Studien, Clinical Trials: klinisch* studi*, clinical trial*, clinical research*, =CRA, =GCP, study nurse, clinical stud*, studienkoordin*, good clinical practice
Hygiene: hygien*, sterilisation*, desinfekt*, infection control, infektionsprävent*, sterilgut*
GMP, Good Manufacturing Practice, Reinraum: gmp., cgmp, gxp, reinraum*, clean room production, cleanroom*, good manufactur*, gdp guidelines
Validierung, Qualifizierung, Validation: validier*, validation*, qualifizierung von anlagen, =IQ OQ PQ, csv validation, prozessvalid*, process valid*, iq oq
Labor, Laborarbeit, Laborant, Laboratory: laborant*, *laborant*, laborarbeit*, labortechn*, laboranalytik*, laborassist*, laborleit*, labor., laboratory, lab technician, hplc, titration*, chromatogra*, =MTLA, =BTA, =CTA, biomedizinisch* analytik*, lab work, lab analy*, spektroskop*, spectroscop*, im labor, lab assistant, lab manager, laborunter*, gaschromato*, prüflabor*, laboratories, pcr, pipettier*, zellkultur* ! labor law, labor union, labor relation*, labor cost*, labor market, labor agreement*, labor force, design labor
Chemie, Chemistry: chemi*, chemistry, chemist, chemikant*, chemielaborant*, chemical synthes*, organische synthese, analytisch* chemie, polymerchemie ! chemische reinigung, chemistry between, good chemistry, great chemistry, right chemistry, chemistry in the team, chemistry with
Biologie, Biotechnologie, Biology, Biotechnology: biolog*, biotech*, molecular bio*, molekularbio*, zellkultur*, genetik*, mikrobiolog*, microbiolog*, cell culture, pcr, life science*, biochem*, biologielaborant* ! biologischer anbau, biologische lebensmittel
Physik, Physics: physik*, physics, physicist ! physiklehrer
Mathematik, Mathematics: mathemati*, mathematics
Forschung und Entwicklung, Forschung, Research and Development, R&D, F&E: forschung*, f&e, r&d, research & development, researcher, forscher*, research engineer*, entwicklungsingenieur*, wissenschaftlich* mitarbeit*, wissenschaftlich* assist*, wissenschaftler*, development engineer*, scientist, postdoc*, research associate, produktentwickl*, research scientist, entwicklungsabteil*, entwicklungsleit* ! marktforsch*, data scientist, market research*
Produktentwicklung, Product Development: produktentwickl*, product develop*, entwicklungsingenieur*, development engineer*, new product*, neuentwickl*, entwicklungsleit*, r&d
Werkstofftechnik, Werkstoffprüfung, Materials Science: werkstoff*, materials scien*, materialprüf*, zerstörungsfrei* prüf*, ndt., non destructive test*, metallograf*, metallurg*, materials engineer*, materialwissenschaft*, ultraschallprüf*
Kinderbetreuung, Erzieher, Kindergarten, Childcare: kinderbetreu*, erzieher*, kita., kindertages*, kindergart*, kinderkrippe*, krippe*, childcare, child care, nursery, kinderpfleg*, tagesmutter*, tagesmütter, kindergärtn*, babysit*, nanny, frühpädagog*, elementarpädagog*, fachfrau betreuung kind*, fachmann betreuung kind*, hort., early childhood*, preschool*, day care, daycare, kleinkinderzieh*, fabe kinder, au pair, kleinkinder*
Sozialarbeit, Soziale Arbeit, Sozialpädagogik, Social Work: sozialarbeit*, sozialpädagog*, soziale arbeit, social work*, jugendhilf*, jugendarbeit*, streetwork*, jugendamt*, heilerzieh*, sozialberat*, familienhilf*, youth work*, case manag*, schulsozial*, bewährungshilf*, suchtberat*, sozialdienst*, eingliederungshilf*, flüchtlingshilf*, sozialer arbeit, soziokult*, schuldnerberat*, community work*, betreuung … jugendlich*, jugendheim*, betreuung … flüchtling*, betreuung … familien, wohngruppe*, kinderheim*, youth care, refugee*
Behindertenbetreuung, Heilerziehungspflege, Disability Support: heilerzieh*, behindertenbetreu*, behindertenhilf*, disability support*, heilpädagog*, eingliederungshilf*, agogik*, arbeitsagog*, inklusionsassist*, schulbegleit*, disability care, sonderpädagog*, special needs
Pädagogik, Erziehung, Education: pädagog*, erziehungswissen*, educator, education specialist, lehramt*, didakt*, pedagog*
Hauswirtschaft, Housekeeping: hauswirtschaft*, housekeep*, haushaltshilf*, household
Sport, Fitness, Fitnesstraining: fitnesstrain*, fitness trainer, personal train*, sporttherap*, sportlehr*, fitness coach*, sportwissenschaft*, übungsleit*, fitness instructor*, fußballtrainer*, yoga*, fitnesskauf*
Bestattung, Funeral Services: bestatt*, funeral*, undertaker
Bibliothek, Library: bibliothek*, librarian*, library, mediathek*
Buchhandel, Bookselling: buchhandel*, buchhändler*, bookseller*, bookshop*, bookstore*
Musik, Music: musiker*, musiklehr*, musician*, musikpädagog*, komponist*, composer, dirigent*, musikschul*
Kunst und Kultur, Kulturmanagement, Cultural Management: kulturmanag*, museum*, kurator*, curator*, cultural manag*, galerie*, kulturarbeit*, arts manag*, kunstvermittl*
Polizei, Police: polizei*, polizist*, police*
Bundeswehr, Militär, Military: bundeswehr*, bundesheer*, milit*, zeitsoldat*, offizier der, army, navy, soldier ! military grade
`,
);
