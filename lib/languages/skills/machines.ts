import { skillGroups } from './table.ts';

/** Metal, machines, electricity, and what keeps them running. */
export const machines = skillGroups(
  'craft',
  `
Schweißen, Schweisser, Welding: schweiss, schweissen, schweisser*, schweissfach*, schweisstechn*, schweissarbeit*, schweissaufsicht, schweissnaht, schweissnähte, *schweissen, *schweisser, weld, welding, welder, =WIG, =MAG, =MIG, =TIG, wig mag, mig mag, autogenschweiss*, iso 9606, en 287 ! plastic welding machine sales
Löten, Soldering: löten, lötarbeit, hartlöt*, weichlöt*, soldering, solder, ipc a 610, brazing
Blechbearbeitung, Sheet Metal: blechbearbeit*, blech, sheet metal, abkant*, kantbank, laserschneid*, laser cutting, stanzen, feinblechner, spengler, trumpf, blechteil, press brake
Metallbau, Schlosserei, Metal Construction: metallbau*, schlosser*, *schlosser, stahlbau*, metalworker, metal worker, locksmith, fabricator, steel construction, konstruktionsmechanik*, stahlbauer, metal fabrication
CNC, CNC-Bearbeitung, CNC-Technik, CNC Machining: cnc*, zerspan*, heidenhain, sinumerik, siemens 840d, bearbeitungszentrum, bearbeitungszentren, machining, machinist, fräsmaschine, fünf achs*, 5 achs*, mazak, fanuc steuerung, g code, cam programm*, dreh & fräs*, mastercam, hypermill
Drehen und Fräsen, Zerspanung, Drehen, Fräsen, Turning, Milling: zerspan*, drehen, dreher, fräsen, fräser, drehmaschine, fräsmaschine, dreh & fräs*, turning, milling, lathe, machinist, drehteil, frästeil, drehbank, cnc dreh*, cnc fräs*, machining
Schleifen, Grinding: schleifen, schleifer, rundschleif*, flachschleif*, grinding, schleifmaschine
Werkzeugbau, Formenbau, Toolmaking: werkzeugbau*, werkzeugmach*, formenbau*, tool maker, toolmaker, toolmaking, tool & die, werkzeugmechanik*, vorrichtungsbau, mould making, mold making
Feinmechanik, Polymechanik, Industriemechanik, Precision Mechanics: feinmechanik*, polymechanik*, industriemechanik*, feinwerkmechanik*, precision mechanic, maschinenschlosser, mechaniker, mechanic, maschinenbaumechanik*, betriebsschlosser, industrial mechanic, mechanical fitter ! kfz mechaniker, car mechanic, zweiradmechaniker
Montage, Assembly: montage*, monteur, *monteur, *montage, assembly, assembly worker, fitter, fitting, aufbau von anlagen, montiert, zusammenbau, bandmontage, endmontage, baugruppenmontage ! montagewochenende, pc montage, filmmontage, montag
Instandhaltung, Wartung, Reparatur, Maintenance: instandhalt*, wartung*, *wartung, instandsetz*, reparatur*, *reparatur, repair, maintenance, servicetechnik*, service technician, field service, betriebstechniker, betriebselektrik*, betriebsschlosser, störungsbehebung, störungssuche, fehlersuche an anlagen, entstör*, troubleshooting machines, tpm, predictive maintenance, upkeep, kundendiensttechnik*, maintain, maintained, maintaining, wartete, gewartet, repariert, repaired, haustechnik*, after sales service, facility technic* ! fitness maintenance, account maintenance, data maintenance, warteliste, softwarewartung, wartungsvertr*
Kundendienst, Service Technik, Field Service, Servicetechnik: servicetechnik*, field service, kundendiensttechnik*, kundendienst*, service technician, aussendiensttechnik*, service engineer, servicemonteur, after sales service, servicetechniker
Inbetriebnahme, Commissioning: inbetriebnahm*, inbetriebsetz*, commissioning, commissioned, in betrieb genommen, in betrieb nehmen, in betrieb nahm*, ibn, start up of plants, start up of lines, anlauf von anlagen, hochlauf von anlagen, plant start up, line start up
SPS-Programmierung, SPS, PLC Programming, Steuerungstechnik, Automatisierungstechnik: sps., sps programm*, sps technik*, sps steuerung*, plc, tia portal, simatic, step 7, step7, s7, codesys, allen bradley, beckhoff, twincat, steuerungstechnik*, steuerungsprogramm*, controls engineer, rockwell automation, automatisierungstechnik*, automation engineer, automatisierungsingenieur, siemens s7, s7 1500, b&r automation, studio 5000, scada, wincc ! testautomatisierung
Automatisierung, Automatisierungstechnik, Automation Engineering: automatisierungstechnik*, automatisier*, automation engineer*, automatiker, industrial automation, automation technology, leittechnik, scada, automation of lines, anlagenautomat* < SPS-Programmierung, Robotik ! testautomatisierung, test automation, marketing automation
Robotik, Robotics: robotik*, robotics, industrieroboter, roboterprogramm*, roboterzelle, kuka, fanuc roboter, abb roboter, yaskawa, cobot, robot programming, robot cells, programmierung von *roboter*, welding robots, roboteranlage, ros2, robot engineer
Antriebstechnik, Drive Technology: antriebstechnik*, drive technology, frequenzumrichter, servomotor, servoantrieb, getriebe, gearbox, variable frequency drive, servo drives
Hydraulik, Hydraulics: hydraulik*, hydraulic, hydraulisch*, hydraulics, fluidtechnik
Pneumatik, Pneumatics: pneumatik*, pneumatic, pneumatisch*, pneumatics, druckluft*
Pumpentechnik, Pumps: pumpentechnik*, kreiselpumpe, *pumpen, pumpe, pump, pumps ! wärmepumpe*, heat pump, insulinpumpe
Mechatronik, Mechatronics: mechatronik*, mechatronics, mechatronic, mechatronisch* ! kfz mechatronik*, zahnmechatronik
Elektrotechnik, Electrical Engineering: elektrotechnik*, electrical engineer*, elektroingenieur, elektroplan*, eplan, schaltschrank*, elektrokonstrukt*, elektromeister, elektrofach*, starkstrom*, electrical design, elektromechanik*, elektrotechniker, elektroniker, niederspannung, mittelspannung, electrical technician, vde 0100 < Elektroinstallation
Elektroinstallation, Elektriker, Electrical Installation: elektroinstallat*, elektriker*, electrician, elektromonteur, elektroniker energie*, elektroniker für energie*, energie & gebäudetechnik, gebäudeinstallation, electrical installation, wiring, verdrahtung, elektrofachkraft, betriebselektrik*, elektroniker für betriebstechnik, verkabelung
Schaltschrankbau, Control Cabinet: schaltschrank*, control cabinet, panel builder, verdrahtung von schaltschränk*, schaltanlagenbau, switchgear
Elektronik, Electronics: elektronik*, electronics, elektroniker*, leiterplatte, pcb, schaltungsentwickl*, hardware entwickl*, hardware engineer, altium, circuit design, platinen*, schaltungsdesign, electronic engineer, smd bestück*
Elektrokonstruktion, EPLAN: eplan, elektrokonstrukt*, elektroplan*, schaltplan, schaltpläne, electrical design
Konstruktion, CAD, Maschinenkonstruktion, Mechanical Design: konstrukteur, konstruktionsingenieur, konstruktionszeichn*, maschinenkonstrukt*, vorrichtungskonstrukt*, konstruktion von, konstruktion, cad, solidworks, catia, creo, siemens nx, inventor, autocad, mechanical design*, design engineer, technische zeichn*, technischer zeichner, technical drawing, 3d modell*, solid edge, product designer mechanical, draftsman, zeichnungserstell*, technisch* produktdesign* ! gesprächskonstruktion, elektrokonstrukt*
AutoCAD: autocad, auto cad
SolidWorks: solidworks, solid works
CATIA: catia
Maschinenbau, Mechanical Engineering: maschinenbau*, mechanical engineer*, maschinenbauingenieur, anlagenbau*, sondermaschinen*, machine builder, machine building, maschinentechnik*, plant engineering, machinery construction
Anlagenbau, Plant Engineering: anlagenbau*, plant engineer*, plant construction, anlagenplan*, rohrleitungsbau*, piping
Rohrleitungsbau, Pipefitting: rohrleitung*, pipefitt*, pipe fitt*, piping, rohrbau*, pipelinebau, isometrien
Maschinenbedienung, Anlagenführung, Machine Operation: maschinenbedien*, anlagenführ*, maschinenführ*, machine operator, anlagenbedien*, maschinen & anlagenführer, production operator, plant operator, line operator, operating machines, anlagenfahrer, rüsten von maschinen, maschineneinrichter, einrichter
Produktion, Fertigung, Production, Manufacturing: produktion*, *produktion, fertigung*, *fertigung, production, manufacturing, manufacture, produktionshelf*, serienfertigung, shop floor, shopfloor, schichtleit*, werkleit*, plant manager ! filmproduktion*, videoproduktion*, musikproduktion, production of videos, film production, music production
Produktionsleitung, Production Management: produktionsleit*, fertigungsleit*, production manag*, head of production, werkleit*, betriebsleit*, plant manag*, leiter produktion, leitung der produktion, manufacturing manag*, leiter fertigung, head of manufacturing, werksleit*, production supervisor, schichtleit*, leitung produktion, director of operations
Arbeitsvorbereitung, Fertigungsplanung, Production Planning: arbeitsvorbereit*, fertigungsplan*, produktionsplan*, production planning, production planner, fertigungssteuer*, produktionssteuer*, refa, arbeitsplanung, feinplanung, capacity planning, kapazitätsplan*, arbeitsplaner
Verpackungstechnik, Packaging: verpackungstechnik*, verpackungsmaschine*, packaging, abfüll*, filling lines, verpackungslini*
Kunststofftechnik, Spritzguss, Injection Molding: kunststofftechnik*, spritzguss*, spritzgieß*, injection mo*, extrusion, kunststoff & kautschuk*, verfahrensmechanik*, arburg, thermoform*, plastics processing
Gießerei, Casting, Foundry: gießerei*, giesser, druckguss*, foundry, casting of metal, die casting, feinguss, gießtechnik
Schmieden, Umformtechnik, Forming: schmied*, umformtechnik*, forging, metal forming, tiefzieh*, stanztechnik*
Oberflächentechnik, Lackieren, Surface Treatment, Lackierung: oberflächentechnik*, lackier*, galvanik*, pulverbeschicht*, beschichtung*, surface treatment, coating, painting line, powder coating, galvanis*, eloxier*, sandstrahl*, paint shop, electroplating
Wärmebehandlung, Heat Treatment: wärmebehand*, härterei*, heat treatment, härten von
Verfahrenstechnik, Process Engineering: verfahrenstechnik*, process engineer*, verfahrensingenieur, chemical engineer*, prozesstechnik*, prozessingenieur
Messtechnik, Metrologie, Metrology: messtechnik*, metrolog*, koordinatenmess*, 3d messung, zeiss calypso, measurement technology, kalibrier*, calibration, längenmess*, messmaschine, prüfmittel*, messmittel*, instrumentation
Kältetechnik, Klimatechnik, Refrigeration: kältetechnik*, kälteanlage*, kältemittel*, klimatechnik*, kälte & klima*, kälte klima*, refrigerat*, hvac, ammoniakanlage*, f gas*, kühlanlage*, kühltechnik*, klimaanlage*, air conditioning, kälteanlagenbau*, chillers, cold storage systems, sachkunde kälte, sachkundenachweis kälte
Wärmepumpen, Heat Pumps, Wärmepumpe: wärmepumpe*, heat pump, heat pumps
Heizung und Sanitär, Heizungsbau, SHK, Sanitärtechnik, Plumbing: shk, heizung*, sanitär*, anlagenmechaniker shk, anlagenmechaniker sanitär*, gas wasser*, plumb*, heating engineer, installateur, heating technician, badezimmer installation, boiler, boilers, haustechnik*, hlks, hvac, fussbodenheizung* < Wärmepumpen ! elektroinstallateur
Lüftungstechnik, Ventilation: lüftung*, ventilation, raumlufttechnik, klima lüftung, air handling, rlt anlagen
Gebäudetechnik, Haustechnik, Building Services, Facility Technik: gebäudetechnik*, haustechnik*, gebäudeautomat*, building services, tga, building automation, knx, versorgungstechnik*, smart home < Heizung und Sanitär, Lüftungstechnik
Photovoltaik, Solartechnik, Photovoltaics: photovolta*, solaranlage*, solartechnik*, solar installer, pv anlage*, solarteur, solar panel*, =PV, solar power
Windenergie, Wind Energy: windenergie*, windkraft*, wind turbine, wind energy, windpark, onshore, offshore wind
Energietechnik, Energy Engineering: energietechnik*, energy engineer*, kraftwerk*, power plant, energieversorg*, netzleitstelle, power grid, stromnetz*, blockheizkraftwerk
Energiemanagement, Energieberatung, Energy Management: energiemanag*, energy manag*, iso 50001, energieberat*, energieaudit*, energy audit, energy consult*, energieeffizienz*, energy efficien*
Kfz-Mechatronik, Kfz-Technik, Automechaniker, Car Mechanic: kfz mechatronik*, kfz mechanik*, kfz techn*, kfz meister, automechanik*, automobilmechatronik*, car mechanic, auto mechanic, automotive technician, vehicle technician, kraftfahrzeugmechatronik*, kraftfahrzeugtechnik*, fahrzeugmechanik*, autowerkstatt, kfz werkstatt, karosserie*, fahrzeugdiagnos*, vehicle mechanic, nutzfahrzeugmechatronik*, nutzfahrzeugtechn*
Landmaschinen, Agricultural Machinery: landmaschine*, baumaschinenmechatronik*, land & baumaschinen*, agricultural machinery, farm machinery
Fördertechnik, Conveyor Technology: fördertechnik*, förderanlage*, conveyor, aufzugstechn*, aufzüge, elevator, lift techn*, krananlage*, intralogistik
Flugzeugtechnik, Aircraft Maintenance: fluggerät*, flugzeugmechanik*, aircraft mechanic, aircraft maintenance, easa part 66, aviation technician
Schienenfahrzeuge, Railway: schienenfahrzeug*, bahntechnik*, railway, rolling stock, lokführer*, triebfahrzeug*, train driver
Optik, Optics: optiker*, optik, feinoptik*, optics, optical engineer, augenoptik*, optometr*, lasertechnik*
Uhrmacher, Watchmaking: uhrmacher*, watchmak*
Textiltechnik, Schneiderei, Tailoring: schneider*, näher*, nähen, tailor, sewing, textiltechnik*, maßschneider*, seamstress ! laserschneider
Druck und Medientechnik, Printing: druckvorstufe, offsetdruck*, digitaldruck*, printing press, drucktechnik*, medientechnolog*, siebdruck*, drucker heidelberg, print finishing, buchbinder*, prepress
3D-Druck, Additive Fertigung, Additive Manufacturing: 3d druck*, additive fertigung, additiv* fertigung*, additive manufactur*, 3d print*, lasersinter*, rapid prototyping
Simulation, FEM, Berechnung: fem, finite elemente, finite element, ansys, abaqus, cfd, festigkeitsberechn*, strength calculation, simulationsingenieur
`,
);
