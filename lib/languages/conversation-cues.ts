import type { ConversationCues } from '../domain/conversation/talking-point.ts';

/** Alternatives at the beginning of a word. */
const begins = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'iu');
/** Alternatives as whole words. */
const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

/**
 * An age, unless it is a thing's: "unser Füller ist jetzt 26 Jahre alt" is a story, "ich bin 45 Jahre alt" is nobody's
 * business.
 */
const OF_AGE =
  '(?<!(?:füller|maschine|anlage|linie|presse|halle|gebäude|betrieb|unternehmen|firma|gerät|waage|steuerung|kessel|pumpe|machine|line|plant|company|building|device|scale|press|boiler|pump|factory)\\p{L}{0,2} (?:ist|sind|war|waren|wird|is|are|was) (?:\\p{L}+ ){0,2}\\d+ )(?:jahre alt|years old)';

/** By which words a sentence of a profile or a post shows what it is about; German and English, as pages are written. */
export const CONVERSATION_CUES: ConversationCues = {
  points: {
    hiring: whole(
      '(?:stellen?|\\p{L}*plätze?) (?:\\p{L}+ ){0,4}(?:frei|offen|unbesetzt)|wir suchen|suchen wir|sucht verstärkung|suche verstärkung|offene stellen?|stellen frei|verstärkung gesucht|gesucht wird|' +
        "we are (?:hiring|recruiting|looking for)|we[’']re (?:hiring|recruiting|looking for)|join (?:our|my) team|open positions?|now hiring",
    ),
    interest: begins(
      'mich interessiert|interessiert mich|ich (?:suche|wünsche mir) (?:den |einen )?austausch|suche austausch|wie machen das andere|' +
        "i am (?:curious|interested in)|i[’']m (?:curious|interested in)|i wonder|looking to (?:exchange|learn from)|cerco scambi|je cherche (?:à échanger|des échanges)",
    ),
    downtime: begins(
      'stillst[aä]nd|still ?steh|ausf[aä]ll(?!ig)|störung|anlagenausfall|notfall|downtime|outage|breakdown|unplanned|standstill|line stop|failures?(?!\\p{L})',
    ),
    shortage: begins(
      'fachkräftemangel|engp[aä]ss|lieferengp|personalmangel|mangel(?:t|nd| an)|es fehl(?:t|en)|uns fehl(?:t|en)|rückstand|shortage|bottleneck|backlog|lack of|understaffed|short[- ]staffed',
    ),
    stopped: begins(
      'gestoppt|beendet|aufgehört|eingestellt (?:haben|wurde)|abgesagt|abgeschafft|darauf verzichtet|stopp?ed|cancell?ed|shut down|gave up|phased out|got rid of|said no',
    ),
    surprise: begins(
      'überrasch|verloren|gescheitert|misslungen|lost (?:a|an|the|our)(?!\\p{L})|failed|gelernt|lernten|lektion|erkenntnis|aus fehlern|einsicht|surpris|learn(?:ed|t)|lessons?(?!\\p{L})|mistakes?(?!\\p{L})|room to learn|eye[- ]opener',
    ),
    changed: begins(
      'umgestellt|umgestiegen|umgebaut|geändert|verändert|eingeführt|umstellung|umbau(?:en|ten|s)?(?!\\p{L})|modernisier|abgelöst|ersetzt haben|neu aufgestellt|changed|switch(?:ed|ing)|introduced|migrat|replaced|rebuilt|moved (?:from|to)|rolled out|transform(?:ed|ing)',
    ),
    result: begins(
      'halbiert|verdoppelt|gesenkt|gesteigert|verkürzt|eingespart|gemessen|um (?:ein|die) (?:viertel|drittel|hälfte)|weniger als vorher|saved|cut |from \\d+ to \\d+|von \\d+ auf \\d+|zurückgegangen|gestiegen|stieg |sank |ramené|réduit|ridott|sces[eio] da|down by|(?:by|um) \\d+(?:[.,]\\d+)? ?(?:%|prozent|percent)|reduced|increased|doubled|halved|measured|dropped by|by half|grew by',
    ),
    launch: begins(
      'in betrieb (?:genommen|gegangen)|gestartet|eröffnet|vorgestellt|auf den markt|live gegangen|fertiggestellt|ausgeliefert|launch|shipp?ed|released|went live|opened (?:a|an|our|the|new)(?!\\p{L})|kicked off|delivered|founded|gegründet',
    ),
    event: begins(
      'vortrag|vorträge|messe(?:n|stand|auftritt)?(?!\\p{L})|konferenz|kongress|tagung|podium|webinar|fachtag|keynote|conference|trade (?:fair|show)|panel|meetup|talks?(?! to)(?!\\p{L})',
    ),
    quality: begins(
      'qualitäts(?:problem|mängel|mangel|kosten)|reklamation|ausschuss(?:quote|ware)|nacharbeit|fehlerquote|defect|rework|complaint|quality (?:issue|problem|cost)|zero[- ]defect',
    ),
    effort: begins(
      'kosten|aufwand|aufwänd|teuer|teure|spar(?:en|t|sam)|budget|zeitaufwand|handarbeit|mühsam|costs?(?!\\p{L})|expensive|effort|saving|manual work|tedious|time-consuming',
    ),
    apprentices: begins(
      'ausbild|auszubild|azubi|lehrling|lernende|nachwuchs|berufsbild|einarbeit|apprentic|mentor|trainee|onboarding|newcomer|junior',
    ),
    climate: begins(
      'nachhaltig|co2|co₂|klima(?!anlage|technik)|emission|energie|photovolta|wärmepump|recycl|kreislauf|sustainab|carbon|energy|climate|net zero|renewable',
    ),
    planning: begins(
      'geplant|plane?n?(?!\\p{L})|vorausplan|jahresplan|quartal|prioritä|plann|planned|plan for|roadmap|quarter|priorit|deadline|termintreu',
    ),
    handover: begins(
      'übergabe|übergeben|besprechung|sitzung|protokoll|abstimmung|schicht(?:wechsel|übergabe)|handover|hand over|meeting|stand-?up|minutes of',
    ),
    process: begins(
      'prozess|ablauf|abläufe|arbeitsweise|routine|gewohnheit|lean|kaizen|process|workflow|habit|routine|operations',
    ),
    figures: begins(
      'dashboard|kennzahl|daten(?!schutz)|auswertung|bericht|zahlen|report|metric|data|numbers|figures|analy|answer they could trust',
    ),
    sites: begins(
      'standort|neue[ns]? (?:halle|gebäude|lager)|neubau|standort|new (?:hall|building|facility)|werke?(?:n|s)?(?!\\p{L})|niederlassung|filial|wachst|wachsen|expan|ausland|region|plants?(?!\\p{L})|sites?(?!\\p{L})|branch|growth|growing|scaling|scale[- ]up|international',
    ),
    digital: begins(
      'digital|automat|software|künstliche intelligenz|ki(?!\\p{L})|ai(?!\\p{L})|cloud|robot|steuerung|schnittstelle|app(?:s|likation)?(?!\\p{L})|platform|plattform|machine learning',
    ),
    team: begins(
      '\\d+ (?:menschen|mitarbeit|leute|köpfe|beschäftigt|fachkräft|people|engineers|employees|colleagues|staff)|team (?:of|von|mit) |verantworte(?!t)|leite|führe(?!nd|r)|schichten|responsib|i lead|leading|i manage|direct reports',
    ),
    promise:
      /^(?:(?:ich|wir) (?:helfe|unterstütz|begleit|ermöglich|sorge|mache|baue|entwickel|bringe|verbinde|berate)|(?:i|we) (?:help|support|enable|build|make|connect|bring)|help(?:s|ing) |building |enabling |making |supporting |empowering |connecting )/iu,
    customers: begins('kund(?:e|en|innen|schaft)|anwender|auftraggeb|mandant|patient|customer|client|users?(?!\\p{L})'),
    asks: /\?["“”»)\]]*$/u,
    opinion: begins(
      "(?:ist|sind|war) (?:kein|nicht|nie|immer)|besser als|mehr wert|wichtiger als|sollte|darf nicht|muss|glaube|überzeugt|entscheidung (?:war|ist|des)|is not|isn[’']t|are not|aren[’']t|worth more|better than|best decision|should|must|believe|matters|^(?:never|always|nobody|niemand|nie )",
    ),
    thanks: begins('danke|dank (?:an|geht)|bedanke|thanks|thank you|grateful'),
  },
  refers:
    /^(?:its?|this|that|these|those|they|he|she|his|her|their|das|dies\p{L}*|er|sein\p{L}{0,2}|dafür|dadurch|damit|dabei|davon|daraus|darum|deshalb|daher|seitdem|seit (?:ich|wir) das|nichts davon|keine davon|eine[rs]? davon)(?!\p{L})/iu,
  hollow: begins(
    'führende[nrms]? (?:anbieter|unternehmen|partner)|maßgeschneidert|massgeschneidert|ganzheitlich|langjährige[nr]? erfahrung|höchste[nr]? (?:ansprüche|qualität)|leidenschaft|mein herz schlägt|motivierte|engagierte|mit herzblut|mehrwert|synergie|' +
      'leading (?:provider|supplier|company)|tailor-made|holistic|passionate|results[- ]driven|cutting[- ]edge|world[- ]class|proven track record|dynamic team|added value|synerg',
  ),
  own: whole('ich|wir|mich|mir|uns|mein\\p{L}{0,2}|unser\\p{L}{0,3}|i|we|my|our|us|me'),
  figure: /(?<![\p{N}.,])(?!(?:19|20)\d\d(?![\p{N}.,]\p{N}))\d/u,
  contact:
    /https?:|www\.|\S@\S|(?<!\p{L})(?:\p{L}[\p{L}\p{N}-]+\.)+(?:com|de|ch|at|net|org|io|eu)(?!\p{L})|(?:\+|00)\d[\d\s/()-]{6,}|(?<!\d)0\d{2,4}[\s/-]\d{3,}/iu,
  jobSearch: whole(
    'open ?to ?work|opentowork|offen für (?:neue\\p{L}*|jobangebote|angebote|eine neue)(?: \\p{L}+){0,2}|auf (?:jobsuche|stellensuche|arbeitssuche)|stellensuche|arbeitssuchend|arbeitslos|' +
      'suche (?:derzeit |aktuell |ab sofort )?(?:eine |einen )?(?:neue\\p{L}* )?(?:stelle|herausforderung|anstellung|aufgabe|job|arbeit)|auf der suche nach (?:einer |einem )?(?:neuen )?(?:stelle|herausforderung|aufgabe|job)|' +
      'looking for (?:a |my )?(?:new|next) (?:\\p{L}+ )?(?:job|role|position|opportunit\\p{L}+|challenge)|(?:seeking|open to|actively looking for|available for) (?:new |a new |full[- ]time )?(?:job|role|roles|position|opportunit\\p{L}+|work|employment)|unemployed|job ?seek\\p{L}*|between jobs|sofort verfügbar|ab sofort verfügbar|wechselwillig|wechselbereit|laid off',
  ),
  sensitive: begins(
    'krank(?!enpfleg|enhaus|enversicher|enkass|enschwest)|diagnos(?:e|ed with)(?!\\p{L})|burnout|depress|behindert|schwanger|elternzeit|mutterschutz|religion|religiös|kirche(?!n)|moschee|christ(?!ian|ine|ina|oph)|muslim|jüdisch|gewerkschaft|betriebsrat|partei(?:mitglied|tag|buch)|wahlkampf|sexuell|schwul|lesbisch|queer|geburtsdatum|geboren (?:am|in)|verheiratet|geschieden|ehefrau|ehemann|meine kinder|meine tochter|mein sohn|vater von|mutter von|' +
      OF_AGE +
      '|' +
      'illness|cancer|disab(?:led|ility)|pregnan|maternity|paternity leave|church|mosque|muslim|jewish|trade union|party member|gay|lesbian|transgender|born (?:on|in)|married|divorced|husband|wife|my (?:kids|children|daughter|son)|(?:father|mother|dad|mum|mom) of|\\d+ (?:yo|y/o)(?!\\p{L})',
  ),
};
