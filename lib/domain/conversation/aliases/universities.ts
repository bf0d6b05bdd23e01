import { aliasTable } from './alias-table.ts';

/**
 * Universities of Germany, Austria, Switzerland, Liechtenstein and South Tyrol by the names in use in German and English, one a
 * line. Facts, as the universities call themselves in both languages (compare HRK Hochschulkompass, studyinaustria.at,
 * swissuniversities.ch). A name that two of them bear in German, such as "Universität Freiburg", is left out.
 */
export const UNIVERSITIES = aliasTable(`
Technische Universität München | Technical University of Munich | TU München | TU Munich | TUM
Ludwig-Maximilians-Universität München | Ludwig Maximilian University of Munich | LMU München | LMU Munich | University of Munich | Universität München | LMU | Ludwig-Maximilians University Munich
RWTH Aachen | RWTH Aachen University | Rheinisch-Westfälische Technische Hochschule Aachen
Universität zu Köln | University of Cologne | Universität Köln
Universität Hamburg | University of Hamburg
Goethe-Universität Frankfurt | Goethe University Frankfurt | Goethe-Universität Frankfurt am Main | Johann Wolfgang Goethe-Universität Frankfurt am Main
Universität Münster | University of Münster | Westfälische Wilhelms-Universität Münster | University of Muenster | WWU Münster
Freie Universität Berlin | Free University of Berlin | FU Berlin
Humboldt-Universität zu Berlin | Humboldt University of Berlin | HU Berlin | Humboldt-Universität
Technische Universität Berlin | Technical University of Berlin | TU Berlin
Universität der Künste Berlin | Berlin University of the Arts | UdK Berlin
Universität Duisburg-Essen | University of Duisburg-Essen
Ruhr-Universität Bochum | Ruhr University Bochum
Friedrich-Alexander-Universität Erlangen-Nürnberg | Friedrich-Alexander University Erlangen-Nuremberg | University of Erlangen-Nuremberg | Universität Erlangen-Nürnberg | FAU Erlangen-Nürnberg
Technische Universität Dresden | TU Dresden | Dresden University of Technology | TUD Dresden University of Technology | Technical University of Dresden
Technische Universität Dortmund | TU Dortmund | TU Dortmund University | Technical University of Dortmund | Universität Dortmund | University of Dortmund
Universität Heidelberg | Heidelberg University | Ruprecht-Karls-Universität Heidelberg | University of Heidelberg
Eberhard Karls Universität Tübingen | University of Tübingen | Universität Tübingen | University of Tuebingen
Albert-Ludwigs-Universität Freiburg | University of Freiburg | Albert-Ludwigs-Universität Freiburg im Breisgau | Albert Ludwig University of Freiburg
Karlsruher Institut für Technologie | Karlsruhe Institute of Technology | KIT | Universität Karlsruhe | University of Karlsruhe
Universität Stuttgart | University of Stuttgart
Universität Mannheim | University of Mannheim
Universität Hohenheim | University of Hohenheim
Universität Ulm | Ulm University | University of Ulm
Universität Konstanz | University of Konstanz | University of Constance
Johannes Gutenberg-Universität Mainz | Johannes Gutenberg University Mainz | Universität Mainz | University of Mainz | JGU Mainz
Technische Universität Darmstadt | Technical University of Darmstadt | TU Darmstadt | Darmstadt University of Technology
Justus-Liebig-Universität Gießen | Justus Liebig University Giessen | University of Giessen | Universität Gießen
Philipps-Universität Marburg | Philipps University of Marburg | Marburg University | University of Marburg | Universität Marburg
Universität Kassel | University of Kassel
Georg-August-Universität Göttingen | University of Göttingen | Universität Göttingen | University of Goettingen
Leibniz Universität Hannover | Leibniz University Hannover | Gottfried Wilhelm Leibniz Universität Hannover | University of Hannover | University of Hanover | Universität Hannover
Medizinische Hochschule Hannover | Hannover Medical School | MHH
Technische Universität Braunschweig | TU Braunschweig | Technical University of Braunschweig | Braunschweig University of Technology
Technische Universität Clausthal | TU Clausthal | Clausthal University of Technology
Universität Bremen | University of Bremen
Christian-Albrechts-Universität zu Kiel | Kiel University | University of Kiel | Universität Kiel
Universität zu Lübeck | University of Lübeck | Universität Lübeck
Europa-Universität Flensburg | University of Flensburg | Universität Flensburg
Rheinische Friedrich-Wilhelms-Universität Bonn | University of Bonn | Universität Bonn
Heinrich-Heine-Universität Düsseldorf | Heinrich Heine University Düsseldorf | University of Düsseldorf | Universität Düsseldorf
Universität Bielefeld | Bielefeld University | University of Bielefeld
Universität Paderborn | Paderborn University | University of Paderborn
Universität Siegen | University of Siegen
Bergische Universität Wuppertal | University of Wuppertal | Universität Wuppertal
FernUniversität in Hagen | University of Hagen | FernUniversität Hagen
Deutsche Sporthochschule Köln | German Sport University Cologne
Universität Witten/Herdecke | Witten/Herdecke University
Universität Leipzig | Leipzig University | University of Leipzig
Handelshochschule Leipzig | HHL Leipzig Graduate School of Management
Technische Universität Chemnitz | TU Chemnitz | Chemnitz University of Technology | Technical University of Chemnitz
Technische Universität Bergakademie Freiberg | TU Bergakademie Freiberg | Freiberg University of Mining and Technology
Friedrich-Schiller-Universität Jena | Friedrich Schiller University Jena | University of Jena | Universität Jena
Technische Universität Ilmenau | TU Ilmenau | Ilmenau University of Technology | Technical University of Ilmenau
Bauhaus-Universität Weimar | Bauhaus University Weimar
Universität Erfurt | University of Erfurt
Otto-von-Guericke-Universität Magdeburg | Otto von Guericke University Magdeburg | University of Magdeburg | Universität Magdeburg
Martin-Luther-Universität Halle-Wittenberg | Martin Luther University Halle-Wittenberg | Universität Halle
Universität Rostock | University of Rostock
Universität Greifswald | University of Greifswald | Ernst-Moritz-Arndt-Universität Greifswald
Universität Potsdam | University of Potsdam
Brandenburgische Technische Universität Cottbus-Senftenberg | Brandenburg University of Technology Cottbus-Senftenberg | BTU Cottbus-Senftenberg | BTU Cottbus
Europa-Universität Viadrina | European University Viadrina | Europa-Universität Viadrina Frankfurt (Oder)
Universität Augsburg | University of Augsburg
Universität Bayreuth | University of Bayreuth
Otto-Friedrich-Universität Bamberg | University of Bamberg | Universität Bamberg
Universität Passau | University of Passau
Universität Regensburg | University of Regensburg
Julius-Maximilians-Universität Würzburg | University of Würzburg | Universität Würzburg
Universität der Bundeswehr München | University of the Bundeswehr Munich | Bundeswehr University Munich
Helmut-Schmidt-Universität | Helmut Schmidt University | Universität der Bundeswehr Hamburg
Technische Universität Hamburg | Hamburg University of Technology | TU Hamburg | Technische Universität Hamburg-Harburg | TUHH
Universität des Saarlandes | Saarland University | University of Saarland
Universität Trier | Trier University | University of Trier
Technische Universität Kaiserslautern | Technical University of Kaiserslautern | TU Kaiserslautern | University of Kaiserslautern
Universität Osnabrück | Osnabrück University | University of Osnabrück
Carl von Ossietzky Universität Oldenburg | University of Oldenburg | Universität Oldenburg
Leuphana Universität Lüneburg | Leuphana University of Lüneburg | Universität Lüneburg
Universität Hildesheim | University of Hildesheim
Hochschule München | Munich University of Applied Sciences | Hochschule für angewandte Wissenschaften München
Hochschule für Angewandte Wissenschaften Hamburg | Hamburg University of Applied Sciences | HAW Hamburg
Hochschule für Technik und Wirtschaft Berlin | HTW Berlin | HTW Berlin - University of Applied Sciences
Hochschule für Wirtschaft und Recht Berlin | Berlin School of Economics and Law | HWR Berlin
Berliner Hochschule für Technik | Beuth Hochschule für Technik Berlin | Beuth University of Applied Sciences Berlin
Technische Hochschule Köln | TH Köln | Cologne University of Applied Sciences | Fachhochschule Köln
FH Aachen | Fachhochschule Aachen | Aachen University of Applied Sciences
Hochschule Darmstadt | Darmstadt University of Applied Sciences
Frankfurt University of Applied Sciences | Fachhochschule Frankfurt am Main
Technische Hochschule Nürnberg | Technische Hochschule Nürnberg Georg Simon Ohm | TH Nürnberg | Nuremberg Institute of Technology | Nuremberg Institute of Technology Georg Simon Ohm
Technische Hochschule Ingolstadt | TH Ingolstadt | Ingolstadt University of Applied Sciences
Hochschule Karlsruhe | Karlsruhe University of Applied Sciences
Hochschule Mannheim | Mannheim University of Applied Sciences
Hochschule Esslingen | Esslingen University of Applied Sciences | Esslingen University
Hochschule Pforzheim | Pforzheim University | Pforzheim University of Applied Sciences
Hochschule Reutlingen | Reutlingen University
Hochschule der Medien Stuttgart | Hochschule der Medien | Stuttgart Media University
Duale Hochschule Baden-Württemberg | Baden-Württemberg Cooperative State University | Cooperative State University Baden-Württemberg | DHBW
Hochschule Bremen | City University of Applied Sciences Bremen | Bremen University of Applied Sciences
Hochschule Osnabrück | Osnabrück University of Applied Sciences
Hochschule Bonn-Rhein-Sieg | Bonn-Rhein-Sieg University of Applied Sciences
Universität Wien | University of Vienna
Technische Universität Wien | TU Wien | Vienna University of Technology | Technical University of Vienna | TU Vienna
Wirtschaftsuniversität Wien | WU Wien | Vienna University of Economics and Business | WU Vienna
Medizinische Universität Wien | Medical University of Vienna | MedUni Wien
Universität für Bodenkultur Wien | University of Natural Resources and Life Sciences, Vienna | BOKU | BOKU Wien | BOKU University | Universität für Bodenkultur
Veterinärmedizinische Universität Wien | University of Veterinary Medicine Vienna | Vetmeduni Vienna | Vetmeduni
Universität Graz | University of Graz | Karl-Franzens-Universität Graz
Technische Universität Graz | TU Graz | Graz University of Technology | Technical University of Graz
Medizinische Universität Graz | Medical University of Graz
Montanuniversität Leoben | University of Leoben | Technical University of Leoben
Universität Innsbruck | University of Innsbruck | Leopold-Franzens-Universität Innsbruck
Medizinische Universität Innsbruck | Medical University of Innsbruck
Universität Salzburg | University of Salzburg | Paris-Lodron-Universität Salzburg | Paris Lodron University of Salzburg
Johannes Kepler Universität Linz | Johannes Kepler University Linz | JKU Linz | JKU | Universität Linz | University of Linz
Universität Klagenfurt | University of Klagenfurt | Alpen-Adria-Universität Klagenfurt
Universität für Weiterbildung Krems | Donau-Universität Krems | Danube University Krems | University for Continuing Education Krems
Fachhochschule Technikum Wien | FH Technikum Wien | University of Applied Sciences Technikum Wien | Hochschule Technikum Wien
Fachhochschule Oberösterreich | FH Oberösterreich | University of Applied Sciences Upper Austria
FH Joanneum | FH Joanneum University of Applied Sciences
Fachhochschule Wiener Neustadt | FH Wiener Neustadt | University of Applied Sciences Wiener Neustadt
Fachhochschule St. Pölten | FH St. Pölten | St. Pölten University of Applied Sciences | USTP
Fachhochschule Salzburg | FH Salzburg | Salzburg University of Applied Sciences
Fachhochschule Kärnten | FH Kärnten | Carinthia University of Applied Sciences
Fachhochschule Vorarlberg | FH Vorarlberg | Vorarlberg University of Applied Sciences
ETH Zürich | ETH Zurich | Eidgenössische Technische Hochschule Zürich | Swiss Federal Institute of Technology Zurich
EPFL | École polytechnique fédérale de Lausanne | Swiss Federal Institute of Technology Lausanne | ETH Lausanne
Universität Zürich | University of Zurich | UZH
Universität Bern | University of Bern | Université de Berne
Universität Basel | University of Basel
Universität St. Gallen | University of St. Gallen | HSG
Universität Genf | University of Geneva | Université de Genève
Universität Lausanne | University of Lausanne | Université de Lausanne
Universität Freiburg (Schweiz) | University of Fribourg | Université de Fribourg
Universität Neuenburg | University of Neuchâtel | Université de Neuchâtel
Universität Luzern | University of Lucerne
Zürcher Hochschule für Angewandte Wissenschaften | Zurich University of Applied Sciences | ZHAW
Zürcher Hochschule der Künste | Zurich University of the Arts | ZHdK
Fachhochschule Nordwestschweiz | University of Applied Sciences and Arts Northwestern Switzerland | FHNW
Berner Fachhochschule | Bern University of Applied Sciences | BFH
Hochschule Luzern | Lucerne University of Applied Sciences and Arts | HSLU
Ostschweizer Fachhochschule | Eastern Switzerland University of Applied Sciences
Fachhochschule Graubünden | University of Applied Sciences of the Grisons | FH Graubünden
Fachhochschule Westschweiz | University of Applied Sciences and Arts Western Switzerland | HES-SO | Haute école spécialisée de Suisse occidentale
Universität Liechtenstein | University of Liechtenstein
Freie Universität Bozen | Free University of Bozen-Bolzano | Libera Università di Bolzano | Free University of Bolzano
`);
