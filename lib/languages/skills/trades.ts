import { skillGroups } from './table.ts';

/** Building, wood, food, hospitality, gardens, cleaning and safety on site. */
export const trades = skillGroups(
  'craft',
  `
Maurer, Mauern, Bricklaying: maurer., maurerin, maurermeister*, maurerarbeit*, mauern, bricklay*, brick layer, mauerwerk*, mason, masonry > hochbau* | rohbau*, betonbau* | stahlbetonbau* ! familie maurer, frau maurer, herr maurer
Betonbau, Concrete: beton*, stahlbeton*, concrete > schalung* | schaler | formwork ! betonung, betont
Tiefbau, Civil Works: tiefbau*, civil works, groundwork > straßenbau* | road construction, kanalbau*, gleisbau*, erdbau*, asphalt*, leitungsbau*, pflasterer | pflasterarbeit*, spezialtiefbau
Bauleitung, Bauführung, Construction Management, Site Management: bauleit*, baufüh*, site manager, site management, construction manag*, bauüberwach*, baustellenleit*, construction supervis*, site supervisor, objektüberwachung, resident engineer, site engineer, überwachung … baustelle*, leitung … baustelle*, koordination … baustelle*, baustellenkoordin*, supervis* … sites > polier, oberbauleit*, bauaufsicht
Bauingenieurwesen, Civil Engineering: bauingenieur*, civil engineer*, bautechnik* > tragwerksplan* | structural engineer* | statiker | baustatik < Statik
Statik, Tragwerksplanung, Structural Engineering: statik, statiker*, tragwerk*, structural engineer*, structural analysis, baustatik
Architektur, Architecture: architekt, architektin, architektur, architekturbüro, architect, wohnungsbau planung, building design > hoai, archicad, revit, hochbauzeichn* | bauzeichn*, entwurfsplan* ! softwarearchitekt*, software architect, solution architect, solutions architect, it architekt*, enterprise architect, cloud architect, systemarchitekt*, system architect, data architect, landschaftsarchitekt*, software architektur, cloud architektur, enterprise architektur, innenarchitekt*, landscape architect, it architektur, it architecture
Innenarchitektur, Interior Design: innenarchitekt*, interior design*, inneneinricht*, raumgestalt*, interior architect
BIM, Building Information Modeling: =BIM, building information model* > revit
Vermessung, Surveying: vermessung*, surveyor, surveying, land survey*, vermesser > geomatik*, geodäsie
Zimmerei, Zimmerer, Holzbau, Carpentry: zimmerei, zimmerer*, zimmermann*, zimmerleute, holzbau*, carpent*, timber frame, timber construction > dachstuhl*
Tischler, Schreiner, Tischlerei, Schreinerei, Joinery: tischler*, schreiner*, joiner*, cabinet maker, cabinetmaker, holztechnik*, woodwork* > möbelbau* | möbeltischler | möbelschreiner*, bautischler, holzmechanik*
Dachdecker, Roofing: dachdeck*, roofer, roofing, bedachung*, dacharbeit* > flachdach*, steildach, spengler*
Maler, Malerarbeiten, Painting and Decorating: maler., malerin, malermeister*, malerarbeit*, malerbetrieb, maler & lackier*, painter & decorator, painter., house painter, decorator, anstrich*, maler innen > lackierer, fassadengestalt* ! kunstmaler
Trockenbau, Drywall: trockenbau*, drywall*, gipser* > stuckateur* | plaster*, akustikbau
Fliesenleger, Tiling: fliesen*, plattenleg*, tiler, tiling
Bodenleger, Flooring: bodenleg*, flooring > parkett*, estrich*
Gerüstbau, Scaffolding: gerüstbau*, scaffold*
Glaser, Glazing: glaser*, glazier, glazing, verglas* > fensterbau*
Fassadenbau, Facade Construction: fassadenbau*, facade, fassadentechnik* > wärmedämm*
Abbruch, Rückbau, Demolition: abbruch*, rückbau*, demolition > asbestsanier*, schadstoffsanier*
Baumaschinen, Construction Equipment Operation: baumaschinenführ*, baugeräteführ* > bagger* | excavator, radlader*, kranführ* | crane operator | crane driver | kranschein
Kalkulation Bau, Ausschreibung, Tendering: ausschreibung*, tender*, vergabe, bids > leistungsverzeichnis* | bill of quantities, ava, baukalkulat* | quantity survey*, vob
Immobilienverwaltung, Hausverwaltung, Property Management: hausverwalt*, immobilienverwalt*, property manag*, immobilienbewirtschaft*, liegenschaft*, real estate manag*, bewirtschafter*, asset manager real estate, mietwohnung*, mietobjekt*, verwaltung … wohnung*, wohnungsverwaltung*, tenant* > weg verwaltung, mietverwalt*, immobilienkauf*, betriebskostenabrechnung
Immobilien, Real Estate: immobilien*, real estate, wohnungsverkauf > makler* | realtor | estate agent | immobilienmakler* < Immobilienverwaltung
Facility Management, Hausmeister, Gebäudemanagement, Hauswart: facility manag*, hausmeister*, hauswart*, gebäudemanag*, caretaker, janitor, objektbetreu*, building manag*, facilities manag*, abwart
Gartenbau, Gärtner, Gardening: gärtner*, gartenbau*, gardener, gardening, horticultur*, grünpflege* > landschaftsbau* | galabau | garten & landschaft* | landscap* | landschaftsgärtner*, baumpfleg*, zierpflanzen*, landschaftsarchitekt* | landscape architect*
Landwirtschaft, Farming, Agriculture: landwirt*, agrar*, farmer, farming, agricultur*, agronom* > ackerbau, milchvieh*, viehzucht | tierhaltung, agrotechn*
Forstwirtschaft, Forestry: forst*, forestry, waldarbeit*, förster* > motorsäge* | chainsaw, holzernte ! forstner
Tierpflege, Animal Care: tierpfleg*, animal care, zookeeper > tierarzt* | tiermedizin* | veterinär* | veterinar* | tierärzt*
Reinigung, Gebäudereinigung, Cleaning: reinigungs*, *reinigung, reinigung, gebäudereinig*, cleaner, cleaning, raumpfleg*, janitorial > unterhaltsreinig*, glasreinig*, housekeeping ! data cleaning, datenreinigung, textilreinigung, cleaning data, bereinigung*, verunreinigung*, reinigung von daten, datenbereinig*
Abfallwirtschaft, Entsorgung, Waste Management: abfall*, entsorg*, waste manag*, kreislaufwirtschaft > recycl* | wertstoff* | wertstoffhof | recyclinghof
Wachdienst, Sicherheitsdienst, Objektschutz, Security Service: wachdienst*, sicherheitsdienst*, objektschutz, security guard, wachschutz, security officer, sicherheitsmitarbeiter, bewachung*, security service > paragraf 34a | 34a, fachkraft für schutz & sicherheit, pförtner*, personenschutz, event security, werkschutz
Feuerwehr, Fire Service: feuerwehr*, firefight*, fire service, *feuerwehr > atemschutzgeräteträger
Kochen, Koch, Küche, Cooking: koch., köchin, köche, kochlehre, kitchen, cook., cooking, küche., line cook, koch ausbildung, culinary > sous chef, chef de partie, chef de cuisine | küchenchef* | head chef, küchenhilf*, saucier, commis, küchenmeister*, gardemanger, diätkoch | diätköchin, entremetier, beikoch, jungkoch
Service Gastronomie, Gastronomie, Food Service, Hospitality: gastronom*, servicefach*, restaurant, f&b, food & beverage, servicemitarbeiter gastronomie > kellner* | waiter | waitress | oberkellner | serviererin | waiting tables | servicekraft, restaurantfach*, bankett*, sommel*, barkeeper | bartender, barista, catering, chef de rang, hotelfach* | hofa, buffet
Hotellerie, Hotel, Hotel Management: hotel* > rezeption* | front desk | front office hotel | receptionist hotel, hotelfach*, housekeeping, night auditor, concierge, revenue manag* hotel, opera pms
Bäckerei, Bäcker, Baking: bäcker*, baker., bakery, backstube, baking, backen., backen von, backwaren*, brot & brötchen, brotherstell*, bread, baked > konditor* | konditorei | pastry | patissi* | pâtissi* | confection*
Metzgerei, Fleischerei, Metzger, Butchery: metzger*, fleischer*, butcher*, fleischfach*, fleischverarbeit*, wurstwaren > schlachter*
Lebensmitteltechnik, Food Technology: lebensmitteltechn*, food technolog*, lebensmittelproduk*, lebensmittelherstell*, food scientist, lebensmittelingenieur > molker* | milchtechnolog* | dairy, brau* | brewer | brewing ! brauch*, braun*, braut*
Lebensmittelsicherheit, Food Safety: lebensmittelsicherheit*, food safety, lebensmittelhygien*, hygieneplan, lebensmittelkontroll* > haccp, ifs, brc, fssc 22000, iso 22000, lebensmittelrecht
Ernährungsberatung, Diätetik, Nutrition: ernährungsberat*, nutrition* > diätassist* | diätolog* | dietit* | dietic*, ökotropholog*
Friseurhandwerk, Coiffeur, Hairdressing: friseur*, frisör*, coiffeu*, hairdress*, hairstylist, hair stylist > barber
Kosmetik, Beauty: kosmetik*, beautician, cosmet* > visagist* | make up artist, nageldesign*
Florist, Floristik, Floristry: florist*
Einzelhandel, Verkauf im Laden, Retail: einzelhandel*, retail, verkäufer, verkäuferin, detailhand*, shop assistant, ladenverkauf, sales assistant, stationär* handel > filialleit* | marktleit* | store manager | shop manager | filialverantwort* | branch manager retail, kassier* | cashier, warenverräum*, detailhandelsfach*
Kasse, Kassieren, Cash Register: kasse., kassen*, kassier*, cashier, cash register, checkout, point of sale ! krankenkasse, sparkasse, pensionskasse, kassenarzt, kassenärztlich*
Visual Merchandising, Dekoration: visual merchandis*, dekorateur*, schaufenster*, warenpräsentat* > polydesign* | gestalter für visuelles marketing
Arbeitssicherheit, Arbeitsschutz, Occupational Safety: arbeitssicherheit*, arbeitsschutz*, occupational health, occupational safety, health & safety, =HSE, =EHS, safety officer, hse manager, ehs manager, sicherheitsingenieur*, workplace safety, unfallverhüt*, safety engineer, arbeitsunfäll*, unfalluntersuch*, work safety, accident prevention, safety manager, safety engineer*, asa sitzung* > gefährdungsbeurteil*, iso 45001, ekas, nebosh, osha, sicherheitsunterweis* | safety training*, sicherheitsbegeh* | safety inspections, fachkraft für arbeitssicherheit | sicherheitsfachkraft | =SiFa | =SIFA, =SiBe | sicherheitsbeauftrag* ! informationssicherheitsbeauftrag*, it sicherheitsbeauftrag*, datensicherheitsbeauftrag*
Brandschutz, Fire Protection: brandschutz*, fire protection, fire safety, fire prevention > sprinkler*, brandmelde*
Erste Hilfe, Ersthelfer, First Aid: erste hilfe, ersthelf*, first aid*, nothelfer*, sanitätsausbildung > betriebssanitäter*, bls aed < Rettungsdienst
Rettungsdienst, Emergency Medical Service: rettungsdienst*, ambulance > notfallsanitäter* | paramedic, rettungssanitäter* | emergency medical technician, rettungsassist*
`,
);
