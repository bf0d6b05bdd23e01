import { aliasTable } from './alias-table.ts';

/**
 * Fields of study by their German and English names, one a line. Facts, as degree programs are called in both languages (the
 * subject groups of the German Federal Statistical Office and the names that universities give their English programs).
 * Subjects that tell of faith or origin are left out.
 */
export const FIELDS_OF_STUDY = aliasTable(`
Maschinenbau | Mechanical Engineering | Maschineningenieurwesen | Maschinenwesen | Allgemeiner Maschinenbau
Elektrotechnik | Electrical Engineering | Elektroingenieurwesen
Elektrotechnik und Informationstechnik | Electrical Engineering and Information Technology
Informatik | Computer Science | Computerwissenschaften
Angewandte Informatik | Applied Computer Science
Wirtschaftsinformatik | Business Informatics | Business Information Systems | Information Systems
Medieninformatik | Media Informatics
Medizininformatik | Medical Informatics
Softwaretechnik | Software Engineering
Wirtschaftsingenieurwesen | Industrial Engineering and Management | Industrial Engineering | Business Engineering | Engineering and Management
Bauingenieurwesen | Civil Engineering
Architektur | Architecture
Innenarchitektur | Interior Architecture | Interior Design
Landschaftsarchitektur | Landscape Architecture
Raumplanung | Spatial Planning
Stadtplanung | Urban Planning
Vermessung | Geodäsie | Geodesy | Surveying | Geodäsie und Geoinformation | Geodesy and Geoinformation
Mechatronik | Mechatronics
Luft- und Raumfahrttechnik | Aerospace Engineering
Fahrzeugtechnik | Automotive Engineering | Vehicle Engineering
Werkstoffwissenschaften | Werkstoffwissenschaft | Materialwissenschaft | Materialwissenschaften | Materials Science
Verfahrenstechnik | Process Engineering
Chemieingenieurwesen | Chemical Engineering
Medizintechnik | Biomedical Engineering | Medical Engineering
Umwelttechnik | Environmental Engineering | Umweltingenieurwesen
Umweltwissenschaften | Environmental Sciences | Environmental Science
Energietechnik | Energy Engineering
Versorgungstechnik | Building Services Engineering | Gebäudetechnik
Produktionstechnik | Production Engineering
Automatisierungstechnik | Automation Engineering
Kunststofftechnik | Plastics Engineering
Lebensmitteltechnologie | Food Technology | Lebensmitteltechnik
Agrarwissenschaften | Agrarwissenschaft | Agricultural Sciences | Agricultural Science
Forstwissenschaft | Forstwissenschaften | Forest Science | Forest Sciences | Forstwirtschaft | Forestry
Betriebswirtschaftslehre | Business Administration | BWL | Betriebswirtschaft | Business Administration and Management
Volkswirtschaftslehre | Economics | VWL | Volkswirtschaft
Wirtschaftswissenschaften | Business and Economics | Wirtschaftswissenschaft
Internationale Betriebswirtschaft | International Business | International Business Administration | Internationale Betriebswirtschaftslehre
Wirtschaftsrecht | Business Law
Rechtswissenschaften | Rechtswissenschaft | Law | Jura | Jus
Wirtschaftspsychologie | Business Psychology
Psychologie | Psychology
Finanzwirtschaft | Finance
Rechnungswesen | Accounting
Personalmanagement | Human Resource Management | Human Resources Management
Logistik | Logistics
Tourismusmanagement | Tourism Management
Hotelmanagement | Hotel Management
Immobilienwirtschaft | Real Estate Management
Öffentliche Verwaltung | Public Administration | Verwaltungswissenschaft
Humanmedizin | Medizin | Medicine | Human Medicine
Zahnmedizin | Dentistry
Veterinärmedizin | Tiermedizin | Veterinary Medicine
Pharmazie | Pharmacy
Pflegewissenschaft | Nursing Science
Physiotherapie | Physiotherapy
Biologie | Biology
Biotechnologie | Biotechnology
Biochemie | Biochemistry
Molekularbiologie | Molecular Biology
Chemie | Chemistry
Physik | Physics
Mathematik | Mathematics
Wirtschaftsmathematik | Business Mathematics
Statistik | Statistics
Geographie | Geografie | Geography
Geologie | Geology
Geowissenschaften | Geosciences | Earth Sciences
Politikwissenschaft | Political Science | Politikwissenschaften | Politologie
Soziologie | Sociology
Sozialwissenschaften | Social Sciences
Geschichte | History | Geschichtswissenschaft
Kunstgeschichte | Art History | History of Art
Philosophie | Philosophy
Sprachwissenschaft | Linguistik | Linguistics
Germanistik | German Studies | German Language and Literature
Anglistik | English Studies | English Language and Literature
Romanistik | Romance Studies
Übersetzen und Dolmetschen | Translation and Interpreting
Kommunikationswissenschaft | Communication Studies | Communication Science | Kommunikationswissenschaften
Medienwissenschaft | Media Studies
Journalistik | Journalism | Journalismus
Erziehungswissenschaft | Erziehungswissenschaften | Pädagogik | Educational Science | Educational Sciences
Soziale Arbeit | Social Work
Sportwissenschaft | Sport Science | Sports Science | Sportwissenschaften
Produktdesign | Product Design
Industriedesign | Industrial Design
Kommunikationsdesign | Communication Design
Grafikdesign | Graphic Design
`);
