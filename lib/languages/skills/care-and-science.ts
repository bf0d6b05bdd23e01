import { skillGroups } from './table.ts';

/** Care, health, education, social work, laboratory, research. */
export const careAndScience = skillGroups(
  'craft',
  `
Pflege, Pflegefachkraft, Nursing: pflegefach*, pflegekraft, pflegekräfte, pflegeberuf*, pflege.?, in der pflege, pflege & betreuung, pflege von patient*, pflege von mensch*, pflege von bewohner*, pflege der bewohner*, pflege der patient*, pflege alter mensch*, fachgesundheit*, spital pflege, nurse, nurses, nursing, caregiver, carer, dipl pflege*, pfleger., pflegerin, versorgung … patient*, betreuung … patient*, betreuung … bewohner*, betreuung … senior*, patient care, caring for … patients, pflege … bewohner*, pflege … patient*, pflege … menschen, pflege … angehörig* > altenpfleg* | *altenpfleg* | elderly care | geriatric* | pflege von senior* | altenheim* | pflegeheim* | langzeitpflege, krankenpfleg* | *krankenpfleg* | krankenschwester* | gesundheits & krankenpfleg* | registered nurse, intensivpfleg* | intensivstation*, palliativ*, hospiz*, pflegehelf* | pflegehilf* | pflegeassist* | care assistant | healthcare assistant, pflegedienst*, pflegeleit*, stationsleit*, wundmanag* | wundversorg*, ambulant* pfleg* | spitex | home care, stationär* pfleg*, grundpflege, behandlungspfleg*, fage, akutpflege, heilerziehungspfleg*, op schwester*, stationsschwester* < Altenpflege, Krankenpflege ! pflegeversicher*, datenpflege, kundenpflege, pflege von kundendatenbanken, pflege & wartung, wartung & pflege, care for customers, pflege von stammdaten
Altenpflege, Altenpfleger, Seniorenbetreuung, Elderly Care: altenpfleg*, altenheim*, senior*betreu*, seniorenheim*, seniorenzentr*, elderly care, elderly, care home, nursing home, pflegeheim*, senior care, altersheim*, langzeitpflege, betagte*, altersbetreuung, pflege von senior*, pflege alter menschen, residential care, ambulante pflege senior*, alterszentr* > demenz* | dementia, wohnbereichsleit*, gerontolog* | geriatr*, alltagsbetreu* | betreuungsassist*
Krankenpflege, Gesundheits- und Krankenpflege, Nurse: krankenpfleg*, krankenschwester*, pflegefach*, registered nurse, nurse, nurses, gesundheits & krankenpfleg*, gesundheitspfleg*, ward nurse, nursing, akutpflege, krankenpfleger* > intensivpfleg* | intensivstation* | icu, op pfleg*, anästhesiepfleg*, chirurgische station, stationsschwester, fachkrankenpfleg* < Intensivpflege ! nursery, nursing home manager
Intensivpflege, Intensive Care: intensivpfleg*, intensivstation*, intensive care, icu, critical care, intensivmedizin* > beatmung*
Praxisanleitung, Clinical Instruction: praxisanleit*, clinical instruct*, clinical mentor*, preceptor
Medizinische Fachassistenz, MFA, Arzthelferin, Medical Assistant: medizinisch* fachangestellt*, arzthelf*, mpa., mfa., medical assistant, arztpraxis, praxisassist*, sprechstundenhilf*, ordinationsassist*, doctor s office, medizinisch* praxisassist*, practice assistant, ordinationshilf* > zahnmedizinisch* fach* | dentalassist*, blutentnahm*
Medizin, Arzt, Ärztin, Physician: arzt., ärztin, ärzte, physician, medical doctor, humanmedizin*, klinik arzt > chirurg* | surgeon, internist*, oberarzt* | oberärzt*, assistenzarzt* | assistenzärzt* | medical resident, chefarzt*, anästhesist*, kardiolog* | cardiologist, hausarzt*, facharzt* | fachärzt*
Zahnmedizin: dental*, zahnmedizin* > zahntechnik*, dentalhygien* | prophylaxe*, zahnarzt* | zahnärzt* | dentist*
Physiotherapie, Physiotherapeut, Physiotherapy: physiotherap*, physical therap*, physio. > manuelle therapie | manual therapy, lymphdrainage, sportphysio*, krankengymnast*
Ergotherapie, Occupational Therapy: ergotherap*, occupational therap*
Logopädie, Speech Therapy: logopäd*, speech therap*, speech patholog*, sprachtherap*, speech language*
Hebamme, Geburtshilfe, Midwifery: hebamm*, geburtshilf*, midwif*, entbindungspfleg*
Psychologie, Psychology: psycholog*, therapeutische gespräche, counsel* > psychotherap* | verhaltenstherap*, psychiatr*, verhaltenstherap* ! legal counsel, general counsel
Massage: masseur*, massage*
Pharmazie, Apotheke, Pharmacy: apothek*, pharmaz*, pharmac* > pta., drogist* | drogerie*, galenik*
Medizintechnik, Medical Technology: medizintechnik*, medizinprodukt*, medical devic*, medtech, medical technolog*, medizintechniker, medizinisch* gerät*, medizingerät*, medical equipment, zulassung … medizinprodukt* > iso 13485, mdr., sterilgut*, infusionspump*, implantat*, prothes* | orthopädietechn*, hörakustik*, biomedical engineer*, diagnostikgerät*
Regulatory Affairs: regulatory affair*, regulatory submission* > fda., ivdr, technische dokumentation mdr, zulassung | zulassung* | marketing authori* ! zulassungsstelle
Klinische Studien, Clinical Trials: klinisch* studi*, clinical trial*, clinical research*, clinical stud* > =CRA, =GCP | good clinical practice, study nurse, studienkoordin*
Hygiene: hygien* > sterilisation* | sterilgut*, desinfekt*, infection control | infektionsprävent*
GMP, Good Manufacturing Practice: gmp., cgmp, gxp, good manufactur* > reinraum* | clean room production | cleanroom*, gdp guidelines
Validierung, Qualifizierung, Validation: validier*, validation*, qualifizierung von anlagen > csv validation, prozessvalid* | process valid*, iq oq | =IQ OQ PQ
Labor, Laborarbeit, Laborant, Laboratory: laborant*, *laborant*, laborarbeit*, labortechn*, laboranalytik*, laborassist*, labor., laboratory, lab technician, lab work, lab analy*, im labor, lab assistant, laborunter*, prüflabor*, laboratories > hplc, titration*, chromatogra*, gaschromato*, =MTLA, =BTA, =CTA, spektroskop* | spectroscop*, pcr, pipettier*, zellkultur*, laborleit* | lab manager, biomedizinisch* analytik* ! labor law, labor union, labor relation*, labor cost*, labor market, labor agreement*, labor force, design labor
Chemie, Chemistry: chemi*, chemistry, chemist > chemikant*, chemielaborant*, chemical synthes* | organische synthese, analytisch* chemie, polymerchemie ! chemische reinigung, chemistry between, good chemistry, great chemistry, right chemistry, chemistry in the team, chemistry with
Biologie, Biology: biolog*, life science* > molecular bio* | molekularbio*, zellkultur* | cell culture, genetik*, mikrobiolog* | microbiolog*, pcr, biochem*, biotechnologie | biotechnology | biotech*, biologielaborant* ! biologischer anbau, biologische lebensmittel
Physik, Physics: physik*, physics, physicist ! physiklehrer
Mathematik, Mathematics: mathemati*, mathematics
Forschung und Entwicklung, Forschung, Research and Development, R&D, F&E: forschung*, f&e, r&d, research & development, researcher, forscher*, research engineer*, wissenschaftler*, scientist, research scientist, entwicklungsabteil*, entwicklungsleit* > produktentwickl*, wissenschaftlich* mitarbeit* | wissenschaftlich* assist* | research associate, postdoc*, entwicklungsingenieur* | development engineer* ! marktforsch*, data scientist, market research*
Produktentwicklung, Product Development: produktentwickl*, product develop*, entwicklungsingenieur*, development engineer*, new product*, neuentwickl*, entwicklungsleit*, r&d
Werkstofftechnik, Materials Science: werkstoff*, materials scien*, materials engineer*, materialwissenschaft* > werkstoffprüf* | materialprüf* | zerstörungsfrei* prüf* | ndt. | non destructive test*, zerstörungsfrei* prüf* | ndt. | non destructive test* | ultraschallprüf*, metallograf* | metallurg*, ultraschallprüf*
Kinderbetreuung, Childcare: kinderbetreu*, kita., kindertages*, childcare, child care, kinderpfleg*, fachfrau betreuung kind*, fachmann betreuung kind*, day care, daycare, kleinkinderzieh*, fabe kinder, kleinkinder* > kinderkrippe* | krippe* | nursery, tagesmutter* | tagesmütter, babysit*, nanny | au pair, elementarpädagog* | frühpädagog* | early childhood*, hort., kindergart* | kindergarten | kindergärtn* | preschool*, erzieher*
Sozialarbeit, Soziale Arbeit, Social Work: sozialarbeit*, soziale arbeit, social work*, jugendamt*, sozialberat*, sozialdienst*, sozialer arbeit, soziokult*, community work*, betreuung … jugendlich*, jugendheim*, betreuung … flüchtling*, betreuung … familien, wohngruppe*, kinderheim* > sozialpädagog*, jugendhilf* | youth care, jugendarbeit* | youth work*, streetwork*, familienhilf*, case manag*, schulsozial*, bewährungshilf*, suchtberat*, schuldnerberat*, flüchtlingshilf* | refugee*, eingliederungshilf*, heilerzieh*
Behindertenbetreuung, Disability Support: behindertenbetreu*, behindertenhilf*, disability support*, eingliederungshilf*, disability care > heilerziehungspflege | heilerzieh*, heilpädagog*, inklusionsassist* | schulbegleit*, sonderpädagog* | special needs, arbeitsagog* | agogik*
Pädagogik, Erziehung, Education: pädagog*, educator, education specialist, pedagog* > lehramt*, didakt*, erziehungswissen*
Hauswirtschaft, Housekeeping: hauswirtschaft*, housekeep*, haushaltshilf*, household
Sport, Fitness: übungsleit*, fitnesskauf* > yoga*, fußballtrainer*, personal train*, sporttherap*, sportlehr*, sportwissenschaft*, fitnesstraining | fitnesstrain* | fitness trainer | fitness coach* | fitness instructor*
Bestattung, Funeral Services: bestatt*, funeral*, undertaker
Bibliothek, Library: bibliothek*, librarian*, library > mediathek*
Buchhandel, Bookselling: buchhandel*, buchhändler*, bookseller*, bookshop*, bookstore*
Musik, Music: musiker*, musician*, musikschul* > musiklehr* | musikpädagog*, komponist* | composer, dirigent*
Kunst und Kultur, Kulturmanagement, Cultural Management: kulturmanag*, cultural manag*, kulturarbeit*, arts manag* > museum*, kurator* | curator*, galerie*, kunstvermittl*
Polizei, Police: polizei*, polizist*, police*
Bundeswehr, Militär, Military: bundeswehr*, bundesheer*, milit*, offizier der, army, soldier > navy, zeitsoldat* ! military grade
`,
);
