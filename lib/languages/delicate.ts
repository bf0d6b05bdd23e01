/**
 * Words on which the coach offers nothing: a death, a dismissal, an attack. Somebody who reads such a post needs no angle.
 * German, English, French and Italian; beginnings of words.
 */
export const DELICATE: RegExp = new RegExp(
  `(?<!\\p{L})(?:${[
    'verstorben|gestorben|verstarb|Trauer|Beileid|Abschied nehmen|Beerdigung|Todesfall|tödlich|ums Leben',
    'Massenentlassung|Entlassungswelle|Insolvenz|betriebsbedingt|Stellenabbau|Anschlag|Terror|Krieg|Amoklauf|Krebsdiagnose',
    'passed away|condolence|funeral|mourn|grief|died (?:last|this|on|after|suddenly)|layoff|laid off|bankruptcy|terror|war in|shooting',
    'décédé|condoléances|obsèques|licenciement|attentat',
    'scomparso|condoglianze|funerale|licenziament|attentato',
  ].join('|')})`,
  'iu',
);
