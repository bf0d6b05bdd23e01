import { skillGroups } from './table.ts';

/** Software, data, operations and security. */
export const it = skillGroups(
  'tool',
  `
Softwareentwicklung, Programmierung, Software Development, Programming: softwareentwickl*, anwendungsentwickl*, software engineer, software engineering, software developer, software development, programmierer, programmer, coder, coding, application developer, entwicklung von software, software entwickl*, informatiker, entwickler., entwicklerin., developer., developers., entwicklung … software, entwicklung … *anwendungen, entwicklung … *software, entwickelt … *anwendungen, entwickelte … *anwendungen, entwickelt … apps, developing … software, developing … applications, developed … software, developed … applications, built … apis, programmierte … schnittstellen, programmierung … *software, programmierung … *anwendungen, software ingenieur > fachinformatiker anwendungsentwicklung, full stack | fullstack, backend | backend entwickl* | backend developer | backend engineer, app entwickl* | entwicklung von apps, clean code, web apps, software craftsman* < Java, C#, C++, .NET, Webentwicklung, Spring, PHP, Kotlin, Go, Rust, App-Entwicklung, Ruby ! sps programmierer, cnc programmierer, roboter programmierer, kursprogrammierung, business developer, property developer, real estate developer, land developer, verkauf von software
Java: =Java, =JAVA, java entwickl*, javaentwickl*, java developer, java engineer, java programm* > java ee | j2ee | jakarta ee, java se, jvm, openjdk < Spring ! java script, java insel, insel java
Spring: spring framework > spring boot | springboot, spring cloud, spring mvc
Kotlin: kotlin
Scala: =Scala
Groovy: =Groovy > gradle
JavaScript: javascript, java script, ecmascript, =JS > node js | nodejs, jquery, svelte, electron js, npm, express js, nest js | nestjs, d3 js, three js < TypeScript, React, Angular, Vue
TypeScript: typescript < Angular
React: =React, react js, reactjs > react native, next js | nextjs, redux
Angular: angular > angularjs
Vue: vue js, vuejs, =Vue > nuxt
HTML: html, html5
CSS: css, css3, sass, tailwind
Frontend, Front-End, Frontend-Entwicklung, Frontend Development: frontend*, front end < React, Angular, Vue, JavaScript, TypeScript, HTML, CSS
Webentwicklung, Web Development: webentwickl*, web entwickl*, web developer, web development, webapplikation, webanwendung, web application, web app > webdesigner, webmaster < Frontend, PHP
PHP: php > laravel, symfony
Python: python > django, flask, fastapi, pandas, numpy ! monty python
C#, C Sharp: c#, csharp, c sharp > asp.net | asp .net
.NET: .net, dotnet, dot net > asp .net | asp.net, entity framework, blazor, wpf < C#
C++: c++, cpp > qt entwickl*
C: =C?, c programm*, =C/C++ > ansi c, embedded c
Rust: =Rust?, rust entwickl*, rust developer
Go, Golang: golang, =Go?, go developer, go entwickl*
Ruby: =Ruby > ruby on rails
Perl: =Perl
Visual Basic: visual basic > vba | excel makro, vb net
R: =R? > rstudio | r studio, tidyverse, ggplot
MATLAB: matlab > simulink
SQL: sql > mysql, postgresql | postgres, t sql, pl sql | plsql, oracle datenbank, mssql | microsoft sql server, sqlite, mariadb
Datenbanken, Databases, Datenbank: datenbank*, database > mongodb, nosql, dba, oracle db, db2 < SQL ! kundendatenbank
App-Entwicklung, Mobile Development: mobile developer, mobile app, app developer, entwicklung von apps > android entwickl* | android developer, ios entwickl* | ios developer, swift, swiftui, flutter, react native, xcode < Kotlin
Embedded-Entwicklung, Embedded Software, Embedded Systems: embedded > firmware, mikrocontroller | microcontroller, stm32, rtos, autosar, steuergerät
Softwarearchitektur, Software Architecture: softwarearchitekt*, software architect, software architecture > microservice, domain driven design, solution architect, system architect, it architekt*
Cloud-Architektur, Cloud Computing, Cloud: cloud* > aws | amazon web services, azure, google cloud | gcp, openstack, cloudformation, serverless, iaas, saas architecture, cloud native, private cloud < Infrastructure as Code, Kubernetes, AWS, Azure, Google Cloud ! cloud seeding
AWS, Amazon Web Services: aws, amazon web services > ec2, lambda aws
Azure: azure > entra id
Google Cloud: google cloud, gcp > bigquery
Kubernetes: kubernetes, k8s > openshift, helm chart | helm charts, eks, aks
Docker: docker, container plattform, containerisier*, containerization, containerised, containerized > podman
Infrastructure as Code, IaC: infrastructure as code > terraform, pulumi, cloudformation
DevOps: devops > ci cd | cicd | continuous integration | continuous delivery | build pipeline | deployment pipeline, jenkins, gitlab ci, github actions, site reliability | sre, ansible, devsecops < Kubernetes, Docker, Infrastructure as Code
Git: =Git > github, gitlab, bitbucket
Versionsverwaltung, Version Control: versionsverwaltung, versionskontroll*, version control, =SVN, subversion < Git
Linux: linux > ubuntu, debian, red hat | rhel, suse, unix, bash
Windows Server: windows server > active directory, exchange server, gruppenrichtlinie, hyper v
Systemadministration, System Administration: systemadministrat*, system administrat*, sysadmin, it administrat*, systemintegrat*, serveradministrat*, administrator, server betreu* > fachinformatiker systemintegration, netzwerkadministrat* < Windows Server, Virtualisierung
Virtualisierung, Virtualization: virtualisierung, virtualization > vmware | vsphere, proxmox, hyper v, citrix
Netzwerktechnik, Netzwerke, Network Engineering: netzwerktechnik*, netzwerkadministrat*, netzwerkingenieur, netzwerk engineer, network engineer, network administrat*, it netzwerk > cisco | ccna | ccnp, ccna, ccnp, firewall, switches, router | routing, vlan, vpn, tcp ip, lan wan | sd wan, sd wan ! networking event
IT-Support, IT Support, Helpdesk, Anwenderbetreuung: helpdesk, help desk, service desk, it support*, anwendersupport, anwenderbetreuung, user support, user help desk, technical support, desktop support, it servicetechnik*, support von anwender*, it betreuung, pc support, unterstützung … anwender*, anwender … unterstützt, pc problem*, support … users, betreuung … anwender*, pc arbeitsplätze, it hotline, user problems > first level | 1st level, second level | 2nd level, 3rd level | third level, ticketsystem
IT-Servicemanagement, IT Service Management, ITSM: it service management, it servicemanagement, itsm > itil, servicenow, incident management
IT-Sicherheit, Informationssicherheit, Cybersecurity, IT Security, Information Security: it sicherheit*, it security, informationssicherheit*, information security, cyber*, security engineer, data security, datensicherheit*, security analyst, security consultant > iso 27001 | iso27001, bsi grundschutz | it grundschutz, siem, security operations | =SOC | soc analyst, pentest* | penetration test | penetration testing | pentester* | ethical hack*, network security | netzwerksicherheit, ciso, isms, nis2 | nis 2, tisax, schwachstellenmanagement | vulnerab*, cissp, endpoint security, firewall*, zero trust, incident response, threat*, verschlüsselung* | kryptogra* | cryptogra*, identity & access, security awareness, ransomware, security architect ! cyberlink
Datenschutz, Data Protection: datenschutz*, data protection, data privacy > dsgvo | gdpr | datenschutzgrundverordnung, revdsg, dpo | datenschutzbeauftrag* | privacy officer
Softwaretest, Software Testing: softwaretest*, software test, software tester, software testing, qa engineer, test engineer, quality assurance engineer > testautomat* | test automat* | test automation | testautomatisierung | selenium | cypress | playwright | ui test* | e2e test* | end to end test*, selenium, cypress, playwright, istqb, unit test*, ui test*, e2e test*, testmanag*, regressionstest*, manual tester, junit, testfall | testfälle
Maschinelles Lernen, Machine Learning: machine learning, maschinell* lernen, ml engineer* > deep learning | neural network | neuronal* netz*, pytorch, tensorflow | keras, scikit learn, mlops, computer vision
Künstliche Intelligenz, KI, Artificial Intelligence, AI: künstlich* intelligenz, =KI, ki projekt*, ki modell*, artificial intelligence, =AI > large language model | =LLM | =LLMs, computer vision, natural language processing | =NLP < Maschinelles Lernen ! ai weiwei
Datenanalyse, Datenauswertung, Data Analysis, Data Analytics: datenanaly*, data analy*, datenauswert*, auswertung von *daten, auswertung von daten, marktdaten analysier*, daten analysiert, daten ausgewertet, data driven, datenauswertungen, analyse … *daten, auswertung … *daten, analysis of … data, analyzed … data, analysing data, analyzing … data, data insight* > business intelligence | bi developer, business analyst, power bi | powerbi, tableau, qlik*, data scien*, statistische auswert* | statistisch* analyse, dashboard | reporting dashboards, kpi reporting, looker, datenvisualis* | data visuali*, data mining, sql analysen, auswertung von messdaten | messdatenauswert* | messreihen < Power BI, Data Engineering, Statistik
Data Science: data scien*, datenwissenschaft* < Maschinelles Lernen
Data Engineering: data engineer* > data warehouse | dwh, etl, databricks, snowflake, apache spark | pyspark, airflow, dbt, data lake, kafka
Statistik, Statistics: statistik*, statistics, statistician > biostatist*, spss, =SAS, stata, regressionsanaly*, multivariat* < R ! polizeistatistik
Power BI: power bi, powerbi > dax power
Tableau: =Tableau
Excel, Microsoft Excel, MS Excel: =Excel, =EXCEL, ms excel, excel kenntnis* > pivot | pivottabelle, sverweis | vlookup, power query, excel 365 < Visual Basic
Tabellenkalkulation, Spreadsheets: tabellenkalkulation*, spreadsheet*, google sheets < Excel
MS Office, Microsoft Office: ms office, microsoft office, office 365, microsoft 365, m365, office paket, office anwend*, word excel, office kenntnis* > powerpoint, ms word, ms outlook < Excel
SAP: sap < SAP MM, SAP SD, SAP FI/CO, SAP PP, SAP PM, SAP QM, SAP BW, SAP HCM, SAP EWM, SAP Basis, ABAP, S/4HANA ! sap flow
SAP MM, SAP Materialwirtschaft: sap mm, mm modul, modul mm, sap materialwirtschaft, sap r 3 mm > sap ariba
SAP SD, SAP Vertrieb: sap sd, modul sd, sd modul
SAP FI/CO, SAP FICO: sap fico, sap fi co, fi co > sap fi | modul fi, sap co | modul co
SAP PP: sap pp, modul pp
SAP PM, SAP Instandhaltung, SAP Plant Maintenance: sap pm, modul pm
SAP QM, SAP Quality Management: sap qm, modul qm
SAP BW, SAP Business Warehouse: sap bw, sap bi, bw 4hana
SAP HCM, SAP HR: sap hcm, sap hr, sap personal > successfactors
SAP Basis: sap basis, sap administrat*
SAP EWM, SAP WM: sap ewm, sap wm
ABAP: abap
S/4HANA: s 4hana, s4hana, s 4 hana, sap hana, s4 hana
ERP, ERP-Systeme, ERP Systems: erp, warenwirtschaftssystem, warenwirtschaft > navision | dynamics nav, ms dynamics | dynamics 365, business central, abas, proalpha, infor, sage 100, odoo, netsuite, abacus < SAP
Atlassian: atlassian > jira, confluence
Agile Methoden, Agile Methods, Agile: agile, agil* method*, agil* arbeit*, agil* projekt* > scrum | sprint planning | psm | psm i | sprint review, kanban, product owner, safe agilist, retrospektive, agile coach ! agility
Product Owner, Produktmanagement Software: product owner > backlog, user stor*, cspo
Business Analyse, Anforderungsanalyse, Requirements Engineering, Business Analysis: requirements engineer*, anforderungsanaly*, anforderungsmanag*, business analy*, anforderungen aufnehm*, anforderungserheb*, requirements analy*, anforderungen … erhoben, anforderungen … aufgenommen, anforderungen … spezifiziert, erhebung … anforderung*, gather* … requirements, elicit* … requirements, requirements … gathering, requirements gathering > ireb, lastenheft | pflichtenheft, user stor*, bpmn
UX-Design, UX, User Experience: =UX, ux design*, user experience, =UI/UX > usability, ui design* | user interface design, figma, wireframe, interaction design*, user research | nutzerforschung, nutzertest | usability test*, prototyping figma, adobe xd, sketch figma
IT-Projektleitung, IT Project Management: it projektleit*, it projektmanag*, it project manag*, softwareeinführung > rollout, erp einführung
IT-Leitung, IT Management: it leit*, head of it, it manager, leiter it, leitung it, it bereichsleit* > cio, cto
SharePoint: sharepoint
CMS, Content-Management-System: content management system, redaktionssystem*, =CMS > wordpress, typo3, drupal, joomla
Prozessautomatisierung, Process Automation: prozessautomatisierung, process automation > =RPA | robotic process automation, uipath, power automate
Web-Shop, E-Commerce, Onlinehandel: e commerce, ecommerce, onlineshop, online shop, webshop, onlinehandel, online handel > shopware, magento, shopify, amazon seller
Digitalisierung, Digital Transformation, Digitale Transformation: digitalisierung*, digitalization, digitalisation, digital transformation, digital* transformation, digitization > papierlos*, industrie 4 0 | industry 4 0, smart factory
Internet der Dinge, IoT, Internet of Things: iot, internet of things, internet der dinge > iiot, mqtt, opc ua
Blockchain: blockchain > smart contract, ethereum
GIS, Geoinformatik: =GIS, geoinformati*, geodaten > qgis, arcgis
`,
);
