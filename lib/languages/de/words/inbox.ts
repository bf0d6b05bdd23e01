/** Words of the room of ideas. */
export const inbox = {
  'room.ideas': 'Ideen',
  'ideas.lead':
    'Angefangen, aufgehoben oder geschrieben: was aus den Vorschlägen geworden ist. Alles liegt nur in diesem Browser.',
  'ideas.empty':
    'Hier liegt, was im Coach unter „Idee“ angefangen oder aufgehoben wurde. Die Vorschläge dort kommen aus dem Narrativ.',
  'ideas.none': 'In dieser Auswahl liegt nichts.',
  'ideas.filter': 'Welche Ideen',
  'ideas.filter.count': '{name} ({n})',
  'ideas.state.all': 'Alle',
  'ideas.state.open': 'Angefangen',
  'ideas.state.later': 'Für später',
  'ideas.state.used': 'Geschrieben',
  'ideas.state.never': 'Abgelehnt',
  'ideas.again': 'Wieder aufnehmen',
  'ideas.drop': 'Löschen',
  'ideas.drop.name': '„{title}“ löschen',
  'ideas.done.open': '„{title}“ liegt wieder bei den angefangenen Ideen.',
  'ideas.done.dropped': '„{title}“ ist gelöscht und darf wieder vorgeschlagen werden.',
  'ideas.done.restored': '„{title}“ ist wieder wie zuvor.',
  'ideas.failed': 'Das hat nicht geklappt, geändert ist nichts. Bitte noch einmal versuchen.',
  'ideas.unsaved':
    'Noch nicht gespeichert: Der Text steht nur hier. Nach der nächsten Änderung wird es wieder versucht.',
  'ideas.rests.short': 'Thema ruht',
  'ideas.rests':
    'Das Thema ruht zurzeit: hier abgeschaltet oder im Narrativ pausiert. Besser erst danach veröffentlichen.',
  'ideas.gone':
    'Das Thema steht nicht mehr im Narrativ. Erster Satz und Fakten fehlen deshalb; die eigenen Antworten bleiben.',
  'ideas.opening.gone': 'Der erste Satz gilt so nicht mehr und fehlt deshalb.',
  'ideas.facts.gone':
    '{n, plural, one {Ein Fakt gilt nicht mehr und fehlt deshalb.} other {# Fakten gelten nicht mehr und fehlen deshalb.}}',
} as const;
