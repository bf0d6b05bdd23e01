import { skillGroups } from './table.ts';

/** Software, data, operations and security. */
export const it = skillGroups(
  'tool',
  `
Softwareentwicklung, Programmierung, Software Development, Programming: softwareentwickl*, anwendungsentwickl*, software engineer, software engineering, software developer, software development, programmierer, programmer, coder, coding, fachinformatiker anwendungsentwicklung, full stack, fullstack, backend entwickl*, backend developer, backend engineer, backend, application developer, app entwickl*, entwicklung von apps, entwicklung von software, software entwickl*, clean code, informatiker, entwickler., entwicklerin., developer., developers., entwicklung … software, entwicklung … *anwendungen, entwicklung … *software, entwickelt … *anwendungen, entwickelte … *anwendungen, entwickelt … apps, developing … software, developing … applications, developed … software, developed … applications, built … apis, programmierte … schnittstellen, programmierung … *software, programmierung … *anwendungen, web apps, software craftsman*, software ingenieur < Java, C#, C++, .NET, Webentwicklung, Spring, PHP, Kotlin, Go, Rust, App-Entwicklung, Ruby ! sps programmierer, cnc programmierer, roboter programmierer, kursprogrammierung, business developer, property developer, real estate developer, land developer, verkauf von software
Java: =Java, =JAVA, java ee, java se, j2ee, jakarta ee, java entwickl*, javaentwickl*, java developer, java engineer, java programm*, jvm, openjdk < Spring ! java script, java insel, insel java
Spring: spring boot, spring framework, spring cloud, spring mvc, springboot
Kotlin: kotlin
Scala: =Scala
Groovy: =Groovy, gradle
JavaScript: javascript, java script, ecmascript, =JS, node js, nodejs, jquery, svelte, electron js, npm, express js, nest js, nestjs, d3 js, three js < TypeScript, React, Angular, Vue
TypeScript: typescript < Angular
React: =React, react js, reactjs, react native, next js, nextjs, redux
Angular: angular, angularjs
Vue: vue js, vuejs, =Vue, nuxt
HTML und CSS, HTML & CSS, HTML, CSS: html, html5, css, css3, sass, tailwind
Webentwicklung, Web Development, Frontend: webentwickl*, web entwickl*, web developer, web development, frontend, front end, webdesigner, webmaster, webapplikation, webanwendung, web application, web app < React, Angular, Vue, JavaScript, TypeScript, PHP, HTML und CSS
PHP: php, laravel, symfony
Python: python, django, flask, fastapi, pandas, numpy ! monty python
C#, C Sharp: c#, csharp, c sharp, asp.net, asp .net
.NET: .net, dotnet, dot net, asp .net, entity framework, blazor, wpf < C#
C++: c++, cpp, qt entwickl*
C: =C?, ansi c, embedded c, c programm*, =C/C++
Rust: =Rust?, rust entwickl*, rust developer
Go, Golang: golang, =Go?, go developer, go entwickl*
Ruby: =Ruby, ruby on rails
Perl: =Perl
Visual Basic, VBA: vba, visual basic, excel makro, vb net
R: =R?, rstudio, r studio, tidyverse, ggplot
MATLAB: matlab, simulink
SQL: sql, mysql, postgresql, postgres, t sql, pl sql, plsql, oracle datenbank, mssql, sqlite, mariadb
Datenbanken, Databases, Datenbank: datenbank*, database, mongodb, nosql, dba, oracle db, db2 < SQL ! kundendatenbank
App-Entwicklung, Mobile Development: android entwickl*, ios entwickl*, swift, swiftui, flutter, mobile developer, mobile app, app developer, react native, android developer, ios developer, entwicklung von apps, xcode < Kotlin
Embedded-Entwicklung, Embedded Software, Embedded Systems: embedded, firmware, mikrocontroller, microcontroller, stm32, rtos, autosar, steuergerät
Softwarearchitektur, Software Architecture: softwarearchitekt*, software architect, software architecture, microservice, domain driven design, solution architect, system architect, it architekt*
Cloud-Architektur, Cloud Computing, Cloud: cloud*, aws, azure, google cloud, gcp, amazon web services, openstack, cloudformation, serverless, iaas, saas architecture, cloud native, private cloud < Terraform, Kubernetes ! cloud seeding
AWS, Amazon Web Services: aws, amazon web services, ec2, lambda aws
Azure: azure, entra id
Google Cloud: google cloud, gcp, bigquery
Kubernetes: kubernetes, k8s, openshift, helm chart, helm charts, eks, aks
Docker: docker, container plattform, containerisier*, containerization, containerised, containerized, podman
Terraform, Infrastructure as Code: terraform, infrastructure as code, pulumi, cloudformation
DevOps: devops, ci cd, cicd, continuous integration, continuous delivery, jenkins, gitlab ci, github actions, site reliability, sre, ansible, build pipeline, deployment pipeline, devsecops < Kubernetes, Docker, Terraform
Git: =Git, github, gitlab, bitbucket, versionsverwaltung, version control
Linux: linux, ubuntu, debian, red hat, rhel, suse, unix, bash
Windows Server: windows server, active directory, exchange server, gruppenrichtlinie, hyper v
Systemadministration, System Administration: systemadministrat*, system administrat*, sysadmin, it administrat*, fachinformatiker systemintegration, systemintegrat*, serveradministrat*, administrator, server betreu*, netzwerkadministrat* < Windows Server, VMware
VMware, Virtualisierung: vmware, vsphere, virtualisierung, virtualization, proxmox, hyper v, citrix
Netzwerktechnik, Netzwerke, Network Engineering: netzwerktechnik*, netzwerkadministrat*, netzwerkingenieur, netzwerk engineer, network engineer, network administrat*, cisco, ccna, ccnp, firewall, switches, router, routing, vlan, vpn, tcp ip, it netzwerk, lan wan, sd wan ! networking event
IT-Support, IT Support, Helpdesk, Anwenderbetreuung: helpdesk, help desk, service desk, it support*, first level, second level, 1st level, 2nd level, 3rd level, ticketsystem, anwendersupport, anwenderbetreuung, user support, user help desk, technical support, desktop support, it servicetechnik*, support von anwender*, it betreuung, pc support, unterstützung … anwender*, anwender … unterstützt, pc problem*, support … users, betreuung … anwender*, pc arbeitsplätze, it hotline, user problems
ITIL, IT-Servicemanagement: itil, it service management, it servicemanagement, itsm, servicenow, incident management
IT-Sicherheit, Informationssicherheit, Cybersecurity, IT Security, Information Security: it sicherheit*, it security, informationssicherheit*, information security, cyber*, iso 27001, iso27001, bsi grundschutz, it grundschutz, siem, security operations, =SOC, pentest*, penetration test, penetration testing, network security, ciso, isms, nis2, nis 2, tisax, ethical hack*, schwachstellenmanagement, netzwerksicherheit, cissp, security engineer, endpoint security, firewall*, zero trust, incident response, pentester*, vulnerab*, soc analyst, threat*, verschlüsselung*, kryptogra*, cryptogra*, identity & access, security awareness, data security, datensicherheit*, ransomware, security architect, security analyst, security consultant ! cyberlink
Datenschutz, Data Protection, DSGVO: datenschutz*, data protection, dsgvo, gdpr, dpo, privacy officer, data privacy, revdsg, datenschutzgrundverordnung
Softwaretest, Testautomatisierung, Software Testing, Test Automation: softwaretest*, software test, software tester, software testing, testautomat*, test automation, test automat*, selenium, cypress, playwright, istqb, qa engineer, unit test*, ui test*, e2e test*, testmanag*, test engineer, quality assurance engineer, regressionstest*, manual tester, junit, testfall, testfälle
Maschinelles Lernen, Machine Learning, Künstliche Intelligenz, KI, Artificial Intelligence: machine learning, maschinell* lernen, künstlich* intelligenz, =KI, ki projekt*, ki modell*, artificial intelligence, =AI, deep learning, neural network, neuronal* netz*, pytorch, tensorflow, scikit learn, large language model, =LLM, =LLMs, computer vision, keras, mlops, natural language processing, =NLP ! ai weiwei
Datenanalyse, Datenauswertung, Data Analysis, Data Analytics, Business Intelligence: datenanaly*, data analy*, datenauswert*, auswertung von *daten, auswertung von daten, auswertung von messdaten, messdatenauswert*, business intelligence, business analyst, power bi, powerbi, tableau, qlik*, data scien*, statistische auswert*, statistisch* analyse, dashboard, kpi reporting, looker, datenvisualis*, data visuali*, marktdaten analysier*, data mining, bi developer, daten analysiert, daten ausgewertet, data driven, messreihen, datenauswertungen, analyse … *daten, auswertung … *daten, analysis of … data, analyzed … data, analysing data, analyzing … data, reporting dashboards, sql analysen, data insight* < Power BI, Data Engineering, Statistik
Data Science: data scien*, datenwissenschaft* < Maschinelles Lernen
Data Engineering, Data Warehouse: data engineer*, data warehouse, dwh, etl, databricks, snowflake, apache spark, pyspark, airflow, dbt, data lake, kafka
Statistik, Statistics: statistik*, statistics, statistician, biostatist*, spss, =SAS, stata, regressionsanaly*, multivariat* < R ! polizeistatistik
Power BI: power bi, powerbi, dax power
Tableau: =Tableau
Excel, Microsoft Excel, MS Excel: =Excel, =EXCEL, ms excel, excel kenntnis*, pivot, sverweis, vlookup, power query, pivottabelle, tabellenkalkulation, excel 365 < Visual Basic
MS Office, Microsoft Office: ms office, microsoft office, office 365, microsoft 365, m365, office paket, office anwend*, word excel, office kenntnis*, powerpoint, ms word, ms outlook < Excel
SAP: sap < SAP MM, SAP SD, SAP FI/CO, SAP PP, SAP HCM, SAP Basis, ABAP, S/4HANA ! sap flow
SAP MM, SAP Materialwirtschaft: sap mm, mm modul, modul mm, sap materialwirtschaft, sap ariba, sap r 3 mm
SAP SD, SAP Vertrieb: sap sd, modul sd, sd modul
SAP FI/CO, SAP FI, SAP CO: sap fi, sap co, sap fico, modul fi, fi co
SAP PP: sap pp, modul pp
SAP HCM, SAP HR: sap hcm, sap hr, successfactors, sap personal
SAP Basis: sap basis, sap administrat*
SAP EWM, SAP WM: sap ewm, sap wm
ABAP: abap
S/4HANA: s 4hana, s4hana, s 4 hana, sap hana, s4 hana
ERP, ERP-Systeme, ERP Systems: erp, navision, ms dynamics, dynamics nav, dynamics 365, business central, abas, proalpha, infor, sage 100, odoo, netsuite, warenwirtschaftssystem, warenwirtschaft, abacus < SAP
Jira: jira, confluence, atlassian
Scrum, Agile Methoden, Agile, Kanban: scrum, agile, agil* method*, agil* arbeit*, kanban, sprint planning, product owner, safe agilist, psm, retrospektive, agile coach, sprint review, psm i, agil* projekt* ! agility
Product Owner, Produktmanagement Software: product owner, backlog, user stor*, cspo
Business Analyse, Anforderungsanalyse, Requirements Engineering, Business Analysis: requirements engineer*, anforderungsanaly*, anforderungsmanag*, business analy*, ireb, anforderungen aufnehm*, anforderungserheb*, lastenheft, pflichtenheft, requirements analy*, user stor*, bpmn, anforderungen … erhoben, anforderungen … aufgenommen, anforderungen … spezifiziert, erhebung … anforderung*, gather* … requirements, elicit* … requirements, requirements … gathering, requirements gathering
UX-Design, UX, Usability, User Experience, UI-Design: =UX, ux design*, user experience, usability, figma, wireframe, ui design*, =UI/UX, interaction design*, user research, nutzertest, prototyping figma, adobe xd, sketch figma, nutzerforschung
IT-Projektleitung, IT Project Management: it projektleit*, it projektmanag*, it project manag*, rollout, softwareeinführung, erp einführung
IT-Leitung, IT Management: it leit*, cio, cto, head of it, it manager, leiter it, leitung it, it bereichsleit*
SharePoint: sharepoint
WordPress, CMS: wordpress, typo3, drupal, content management system, joomla, =CMS
RPA, Prozessautomatisierung: =RPA, robotic process automation, uipath, power automate, prozessautomatisierung, process automation
Web-Shop, E-Commerce, Onlinehandel: e commerce, ecommerce, onlineshop, online shop, webshop, shopware, magento, shopify, onlinehandel, online handel, amazon seller
Digitalisierung, Digital Transformation, Digitale Transformation: digitalisierung*, digitalization, digitalisation, digital transformation, digital* transformation, digitization, papierlos*, industrie 4 0, industry 4 0, smart factory
Internet der Dinge, IoT, Internet of Things: iot, internet of things, internet der dinge, iiot, mqtt, opc ua
Blockchain: blockchain, smart contract, ethereum
GIS, Geoinformatik: =GIS, qgis, arcgis, geoinformati*, geodaten
`,
);
