/** Words that would rate, rank or describe a person, or touch what the law protects; German and English. */
export const RATING =
  /(?<!\p{L})(?:geeignet|ungeeignet|eignung|passt|passend|passgenau|überqualifiziert|unterqualifiziert|qualifiziert|empfehlenswert|empfehlung|ideal|perfekt|stark|schwach|stärken|schwächen|gut|schlecht|besser|beste[rnms]?|erfüllt|fehlt|fehlend|mangelhaft|hervorragend|erfahren|kompetent|talentiert|motiviert|sympathisch|zuverlässig|rang|rangliste|platz|punkte|punktzahl|prozent|score|treffer|übereinstimmung|kandidatin|fit|unfit|match|matches|matching|suitable|suitability|qualified|overqualified|strong|weak|strengths?|weakness\p{L}*|good|bad|better|best|excellent|experienced|competent|talented|motivated|reliable|rank|ranking|rating|rated|points?|percent|high|low|missing|lacks)(?!\p{L})/iu;

/** Traits that the law protects, and what points to them; German and English. */
export const PROTECTED =
  /(?<!\p{L})(?:alter|jung|jünger|älter|geburt\p{L}*|geschlecht|männlich|weiblich|mann|frau|herkunft|nationalität|staatsangehörig\p{L}*|ethni\p{L}*|religion|glaube|behinder\p{L}*|schwanger\p{L}*|familie\p{L}*|verheiratet|foto|bild|aussehen|open ?to ?work|opentowork|jobsuche|stellensuche|age|young|younger|old|older|birth\p{L}*|gender|male|female|origin|nationality|ethnic\p{L}*|faith|disab\p{L}*|pregnan\p{L}*|family|married|photo|picture|appearance)(?!\p{L})/iu;
