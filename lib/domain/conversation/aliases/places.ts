import { aliasTable } from './alias-table.ts';

/**
 * Cities that German, English and their own country call differently, one a line: DACH, its neighbors, and a few beyond. Facts,
 * from the names that official maps and the cities themselves use (StAGN list of German exonyms, Duden for the German forms).
 */
export const PLACES = aliasTable(`
München | Munich | Monaco di Baviera
Großraum München | Greater Munich Metropolitan Area | Munich Metropolitan Area | Greater Munich Area
Großraum Nürnberg | Greater Nuremberg Metropolitan Area | Nuremberg Metropolitan Area
Großraum Frankfurt | Frankfurt Rhine-Main Metropolitan Area | Frankfurt Rhein-Main-Gebiet | Frankfurt/Rhein-Main
Großraum Köln/Bonn | Cologne Bonn Region | Cologne/Bonn Area
Großraum Wien | Greater Vienna Metropolitan Area | Vienna Metropolitan Area | Greater Vienna Area
Großraum Zürich | Greater Zurich Area | Zurich Metropolitan Area | Zürich Metropolitan Area
Großraum Basel | Greater Basel Area
Großraum Bern | Greater Bern Area | Greater Berne Area
Großraum Genf | Greater Geneva Area | Geneva Metropolitan Area
Köln | Cologne | Colonia
Nürnberg | Nuremberg | Norimberga
Hannover | Hanover
Braunschweig | Brunswick
Frankfurt am Main | Frankfurt/Main | Frankfurt a. M. | Frankfurt a.M. | Frankfurt
Regensburg | Ratisbon
Aachen | Aix-la-Chapelle
Trier | Treves | Trèves
Mainz | Mayence
Wien | Vienna | Vienne
Zürich | Zurich | Zurigo
Genf | Geneva | Genève | Ginevra
Luzern | Lucerne | Lucerna
Basel | Basle | Bâle | Basilea
Bern | Berne | Berna
St. Gallen | Sankt Gallen | St Gallen | Saint Gall | San Gallo
Freiburg im Üechtland | Fribourg | Freiburg i. Ü. | Friburgo
Neuenburg | Neuchâtel
Biel | Bienne | Biel/Bienne
Sitten | Sion
Solothurn | Soleure
Chur | Coire | Coira
Lausanne | Losanna
Salzburg | Salisburgo
Vaduz
Bozen | Bolzano | Bozen-Bolzano
Meran | Merano
Brixen | Bressanone
Bruneck | Brunico
Trient | Trento
Mailand | Milan | Milano
Venedig | Venice | Venezia
Rom | Rome | Roma
Florenz | Florence | Firenze
Turin | Torino
Genua | Genoa | Genova
Neapel | Naples | Napoli
Padua | Padova
Mantua | Mantova
Triest | Trieste
Straßburg | Strasbourg
Mülhausen | Mulhouse
Kolmar | Colmar
Nizza | Nice
Paris | Parigi
Lyon | Lione
Lüttich | Liège | Liege | Luik
Brüssel | Brussels | Bruxelles | Brussel
Antwerpen | Antwerp | Anvers
Gent | Ghent | Gand
Löwen | Leuven | Louvain
Brügge | Bruges | Brugge
Luxemburg | Luxembourg | Luxembourg City
Den Haag | The Hague | 's-Gravenhage
Nimwegen | Nijmegen
Kopenhagen | Copenhagen | København
Prag | Prague | Praha
Brünn | Brno
Pilsen | Plzeň
Ostrau | Ostrava
Budweis | České Budějovice | Ceske Budejovice
Reichenberg | Liberec
Karlsbad | Karlovy Vary
Olmütz | Olomouc
Warschau | Warsaw | Warszawa
Krakau | Cracow | Krakow | Kraków
Breslau | Wroclaw | Wrocław
Danzig | Gdansk | Gdańsk
Posen | Poznan | Poznań
Stettin | Szczecin
Kattowitz | Katowice
Lodsch | Lodz | Łódź
Pressburg | Bratislava
Kaschau | Košice | Kosice
Raab | Győr | Gyor
Ödenburg | Sopron
Fünfkirchen | Pécs | Pecs
Laibach | Ljubljana
Marburg an der Drau | Maribor
Agram | Zagreb
Bukarest | Bucharest | București
Hermannstadt | Sibiu
Kronstadt | Brașov | Brasov
Klausenburg | Cluj-Napoca
Temeswar | Timișoara | Timisoara
Belgrad | Belgrade | Beograd
Athen | Athens
London | Londres
Edinburg | Edinburgh
Dublin
Moskau | Moscow
Kiew | Kyiv | Kiev | Kyjiw
Lemberg | Lviv
Lissabon | Lisbon | Lisboa
Sevilla | Seville
Göteborg | Gothenburg
Helsinki | Helsingfors
`);
