import type { ThanksCues } from '../domain/angles/appreciation/suggest-thanks.ts';

/** Words by which a post shows what its author can be thanked for; German and English, as pages are written. */
export const THANKS_CUES: ThanksCues = {
  credit:
    /(?<!\p{L})(?:danke an|dank an|dank geht an|ohne (?:euch|das team|mein team)|gemeinsam mit|thanks to|thank you to|credit to|together with|could not have)(?!\p{L})/iu,
  learning:
    /(?<!\p{L})(?:(?:prüfung|abschluss|ausbildung|lehrgang|meister|schein)\p{L}* (?:bestanden|geschafft|abgeschlossen|gemacht)|passed (?:my|the|his|her) \p{L}+|graduated|completed (?:my|the|an?) \p{L}+)/iu,
  sharing:
    /(?<!\p{L})(?:(?:habe|haben) (?:ich|wir) \p{L}*\s?gelernt|gelernt (?:habe|haben) (?:ich|wir)|(?:meine|unsere) erfahrung|seitdem (?:machen|mache|prüfen|prüfe)|what (?:i|we) learned|(?:i|we) learned|in (?:my|our) experience)(?!\p{L})/iu,
  answering:
    /(?<!\p{L})(?:bei uns (?:hat|hilft|half)|geholfen hat|die lösung war|what helped|what worked for us|we solved)(?!\p{L})/iu,
};
