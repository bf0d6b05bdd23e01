import { skillGroups } from './table.ts';

/** Building, wood, food, hospitality, gardens, cleaning and safety on site. */
export const trades = skillGroups(
  'craft',
  `
Maurer, Mauern, Bricklaying, Hochbau: maurer., maurerin, maurermeister*, maurerarbeit*, mauern, bricklay*, brick layer, mauerwerk*, hochbau*, betonbau*, stahlbetonbau*, mason, masonry, rohbau* ! familie maurer, frau maurer, herr maurer
Betonbau, Schalung, Concrete: beton*, stahlbeton*, schalung*, schaler, concrete, formwork ! betonung, betont
Tiefbau, Straßenbau, Civil Works: tiefbau*, straßenbau*, kanalbau*, gleisbau*, road construction, civil works, erdbau*, asphalt*, leitungsbau*, pflasterer, pflasterarbeit*, spezialtiefbau, groundwork
Bauleitung, Bauführung, Construction Management, Site Management: bauleit*, baufüh*, site manager, site management, construction manag*, polier, bauüberwach*, baustellenleit*, construction supervis*, oberbauleit*, site supervisor, objektüberwachung, bauaufsicht, resident engineer, site engineer, überwachung … baustelle*, leitung … baustelle*, koordination … baustelle*, baustellenkoordin*, supervis* … sites
Bauingenieurwesen, Civil Engineering: bauingenieur*, civil engineer*, tragwerksplan*, structural engineer*, bautechnik*, statiker, baustatik
Statik, Tragwerksplanung, Structural Engineering: statik, statiker*, tragwerk*, structural engineer*, structural analysis, baustatik
Architektur, Architecture: architekt, architektin, architektur, architekturbüro, architect, hochbauzeichn*, entwurfsplan*, hoai, archicad, revit, bauzeichn*, wohnungsbau planung, building design ! softwarearchitekt*, software architect, solution architect, solutions architect, it architekt*, enterprise architect, cloud architect, systemarchitekt*, system architect, data architect, landschaftsarchitekt*, software architektur, cloud architektur, enterprise architektur, innenarchitekt*, landscape architect, it architektur, it architecture
Innenarchitektur, Interior Design: innenarchitekt*, interior design*, inneneinricht*, raumgestalt*, interior architect
BIM, Building Information Modeling: =BIM, building information model*, revit
Vermessung, Surveying: vermessung*, geomatik*, surveyor, surveying, geodäsie, land survey*, vermesser
Zimmerei, Zimmerer, Holzbau, Carpentry: zimmerei, zimmerer*, zimmermann*, zimmerleute, holzbau*, carpent*, dachstuhl*, timber frame, timber construction
Tischler, Schreiner, Tischlerei, Schreinerei, Joinery, Möbelbau: tischler*, schreiner*, möbelbau*, joiner*, cabinet maker, cabinetmaker, holztechnik*, möbeltischler, bautischler, holzmechanik*, woodwork*, möbelschreiner*
Dachdecker, Roofing: dachdeck*, roofer, roofing, flachdach*, steildach, spengler*, bedachung*, dacharbeit*
Maler, Lackierer, Malerarbeiten, Painting and Decorating: maler., malerin, malermeister*, malerarbeit*, malerbetrieb, maler & lackier*, lackierer, painter & decorator, painter., house painter, decorator, anstrich*, fassadengestalt*, maler innen ! kunstmaler
Trockenbau, Drywall: trockenbau*, drywall*, gipser*, stuckateur*, plaster*, akustikbau
Fliesenleger, Tiling: fliesen*, plattenleg*, tiler, tiling
Bodenleger, Flooring: bodenleg*, parkett*, flooring, estrich*
Gerüstbau, Scaffolding: gerüstbau*, scaffold*
Glaser, Glazing: glaser*, glazier, glazing, fensterbau*, verglas*
Fassadenbau, Facade Construction: fassadenbau*, facade, fassadentechnik*, wärmedämm*
Abbruch, Rückbau, Demolition: abbruch*, rückbau*, demolition, asbestsanier*, schadstoffsanier*
Baumaschinen, Baggerfahrer, Construction Equipment Operation: baumaschinenführ*, bagger*, excavator, radlader*, kranführ*, crane operator, baugeräteführ*, crane driver, kranschein
Kalkulation Bau, Ausschreibung, Tendering: ausschreibung*, leistungsverzeichnis*, ava, tender*, baukalkulat*, quantity survey*, vergabe, vob, bill of quantities, bids
Immobilienverwaltung, Hausverwaltung, Property Management: hausverwalt*, immobilienverwalt*, property manag*, weg verwaltung, mietverwalt*, immobilienbewirtschaft*, liegenschaft*, real estate manag*, immobilienkauf*, betriebskostenabrechnung, bewirtschafter*, asset manager real estate, mietwohnung*, mietobjekt*, verwaltung … wohnung*, wohnungsverwaltung*, tenant*
Immobilien, Real Estate: immobilien*, real estate, makler*, realtor, estate agent, wohnungsverkauf, immobilienmakler* < Immobilienverwaltung
Facility Management, Hausmeister, Gebäudemanagement, Hauswart: facility manag*, hausmeister*, hauswart*, gebäudemanag*, caretaker, janitor, objektbetreu*, building manag*, facilities manag*, abwart
Gartenbau, Landschaftsbau, Gärtner, Gardening, Landscaping: gärtner*, gartenbau*, landschaftsbau*, galabau, garten & landschaft*, gardener, gardening, landscap*, landschaftsgärtner*, baumpfleg*, horticultur*, grünpflege*, zierpflanzen*, landschaftsarchitekt*
Landwirtschaft, Farming, Agriculture: landwirt*, agrar*, farmer, farming, agricultur*, agronom*, tierhaltung, ackerbau, milchvieh*, viehzucht, agrotechn*
Forstwirtschaft, Forestry: forst*, forestry, waldarbeit*, holzernte, förster*, motorsäge*, chainsaw ! forstner
Tierpflege, Tiermedizin, Animal Care, Veterinary: tierpfleg*, tierarzt*, tiermedizin*, veterinär*, veterinar*, animal care, tierärzt*, zookeeper
Reinigung, Gebäudereinigung, Cleaning: reinigungs*, *reinigung, reinigung, gebäudereinig*, cleaner, cleaning, unterhaltsreinig*, glasreinig*, raumpfleg*, housekeeping, janitorial ! data cleaning, datenreinigung, textilreinigung, cleaning data, bereinigung*, verunreinigung*, reinigung von daten, datenbereinig*
Abfallwirtschaft, Entsorgung, Recycling, Waste Management: abfall*, entsorg*, waste manag*, recycl*, kreislaufwirtschaft, wertstoff*, wertstoffhof, recyclinghof
Wachdienst, Sicherheitsdienst, Objektschutz, Security Service: wachdienst*, sicherheitsdienst*, objektschutz, security guard, wachschutz, werkschutz, security officer, paragraf 34a, 34a, sicherheitsmitarbeiter, bewachung*, pförtner*, personenschutz, fachkraft für schutz & sicherheit, event security, security service
Feuerwehr, Fire Service: feuerwehr*, firefight*, fire service, atemschutzgeräteträger, *feuerwehr
Kochen, Koch, Küche, Cooking: koch., köchin, köche, jungkoch, beikoch, kochlehre, sous chef, chef de partie, chef de cuisine, küchenchef*, küchenhilf*, kitchen, cook., cooking, saucier, commis, küche., küchenmeister*, gardemanger, diätkoch, diätköchin, line cook, head chef, koch ausbildung, culinary, entremetier
Service Gastronomie, Gastronomie, Kellner, Food Service, Hospitality: gastronom*, restaurantfach*, kellner*, waiter, waitress, servicekraft, bankett*, sommel*, barkeeper, bartender, hofa, barista, servicefach*, restaurant, f&b, food & beverage, catering, oberkellner, chef de rang, serviererin, servicemitarbeiter gastronomie, buffet, waiting tables, hotelfach*
Hotellerie, Hotel, Hotel Management: hotel*, rezeption*, front office hotel, hotelfach*, housekeeping, night auditor, concierge, front desk, revenue manag* hotel, opera pms, receptionist hotel
Bäckerei, Bäcker, Konditorei, Baking: bäcker*, konditor*, baker., bakery, pastry, patissi*, pâtissi*, confection*, backstube, baking, backen., backen von, backwaren*, brot & brötchen, brotherstell*, bread, baked
Metzgerei, Fleischerei, Metzger, Butchery: metzger*, fleischer*, butcher*, fleischfach*, schlachter*, fleischverarbeit*, wurstwaren
Lebensmitteltechnik, Food Technology: lebensmitteltechn*, food technolog*, lebensmittelproduk*, lebensmittelherstell*, molker*, milchtechnolog*, brau*, brewer, brewing, food scientist, dairy, lebensmittelingenieur ! brauch*, braun*, braut*
Lebensmittelsicherheit, HACCP, Food Safety: lebensmittelsicherheit*, haccp, ifs, food safety, brc, lebensmittelhygien*, fssc 22000, lebensmittelrecht, iso 22000, hygieneplan, lebensmittelkontroll*
Ernährungsberatung, Diätetik, Nutrition: ernährungsberat*, diätassist*, diätolog*, nutrition*, dietit*, dietic*, ökotropholog*
Friseurhandwerk, Coiffeur, Hairdressing: friseur*, frisör*, coiffeu*, hairdress*, hairstylist, hair stylist, barber
Kosmetik, Beauty: kosmetik*, beautician, cosmet*, visagist*, nageldesign*, make up artist
Florist, Floristik, Floristry: florist*
Einzelhandel, Verkauf im Laden, Retail: einzelhandel*, retail, filialleit*, verkäufer, verkäuferin, detailhand*, shop assistant, store manager, kassier*, marktleit*, ladenverkauf, warenverräum*, sales assistant, stationär* handel, shop manager, cashier, detailhandelsfach*, filialverantwort*, branch manager retail
Kasse, Kassieren, Cash Register: kasse., kassen*, kassier*, cashier, cash register, checkout, point of sale ! krankenkasse, sparkasse, pensionskasse, kassenarzt, kassenärztlich*
Visual Merchandising, Dekoration: visual merchandis*, dekorateur*, schaufenster*, warenpräsentat*, gestalter für visuelles marketing, polydesign*
Arbeitssicherheit, Arbeitsschutz, Occupational Safety: arbeitssicherheit*, arbeitsschutz*, sicherheitsfachkraft, fachkraft für arbeitssicherheit, gefährdungsbeurteil*, occupational health, occupational safety, health & safety, =HSE, =EHS, =SiFa, =SIFA, =SiBe, safety officer, hse manager, ehs manager, sicherheitsbeauftrag*, sicherheitsingenieur*, iso 45001, workplace safety, ekas, unfallverhüt*, safety inspections, safety engineer, nebosh, osha, sicherheitsunterweis*, sicherheitsbegeh*, arbeitsunfäll*, unfalluntersuch*, work safety, accident prevention, safety training*, safety manager, safety engineer*, asa sitzung* ! informationssicherheitsbeauftrag*, it sicherheitsbeauftrag*, datensicherheitsbeauftrag*
Brandschutz, Fire Protection: brandschutz*, fire protection, fire safety, sprinkler*, brandmelde*, fire prevention
Erste Hilfe, Ersthelfer, First Aid: erste hilfe, ersthelf*, first aid*, betriebssanitäter*, nothelfer*, sanitätsausbildung, bls aed < Rettungsdienst
Rettungsdienst, Emergency Medical Service: rettungsdienst*, notfallsanitäter*, rettungssanitäter*, rettungsassist*, paramedic, emergency medical technician, ambulance
`,
);
