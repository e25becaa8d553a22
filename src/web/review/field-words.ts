import type { Bilingual } from '../../platform/core/language.ts'

/** How a number is kept, where it is not as it is read. */
export type Unit = 'cents' | 'hundredths' | 'minutes'

export interface FieldWords extends Bilingual {
  unit?: Unit
}

const field = (nl: string, en: string, unit?: Unit): FieldWords => ({ nl, en, ...(unit && { unit }) })

/** The names of fields in the trail, whatever record they are of: columns and drafts say the same. */
const fields: Readonly<Record<string, FieldWords>> = {
  aliases: field('schrijfwijzen', 'spellings'),
  amount: field('bedrag', 'amount', 'cents'),
  audiences: field('doelgroepen', 'audiences'),
  bodyId: field('overleg', 'consultation body'),
  code: field('code', 'code'),
  continuous: field('doorlopend', 'continuous'),
  count: field('aantal', 'count'),
  date: field('datum', 'date'),
  decreed: field('telt voor de decretale formatie', 'counts for the decreed formation'),
  description: field('beschrijving', 'description'),
  direct: field('rechtstreeks met de doelgroep', 'directly with the target group'),
  end: field('einde', 'end'),
  endDate: field('einde', 'end'),
  endedOn: field('gestopt op', 'ended on'),
  finding: field('vraag', 'question'),
  formal: field('formeel', 'formal'),
  from: field('van', 'from'),
  fromDate: field('van', 'from'),
  fte: field('VTE', 'FTE', 'hundredths'),
  funder: field('financier', 'funder'),
  goal: field('doel', 'goal'),
  heads: field('aantal', 'heads'),
  kind: field('soort', 'kind'),
  kindId: field('soort', 'kind'),
  level: field('niveau', 'level'),
  link: field('link', 'link'),
  maribel: field('Sociale Maribel', 'Sociale Maribel', 'hundredths'),
  media: field('kanalen', 'media'),
  memberIds: field('leden', 'members'),
  minutes: field('duur', 'duration', 'minutes'),
  month: field('maand', 'month'),
  municipalities: field('gemeenten', 'municipalities'),
  municipality: field('gemeente', 'municipality'),
  name: field('naam', 'name'),
  norm: field('norm', 'norm', 'hundredths'),
  note: field('nota', 'note'),
  number: field('nummer', 'number'),
  onDate: field('datum', 'date'),
  outlet: field('medium', 'outlet'),
  participation: field('participatie van de doelgroep', 'participation of the target group'),
  participations: field('deelnames', 'participations'),
  partnerId: field('partner', 'partner'),
  partnerIds: field('partners', 'partners'),
  phase: field('fase', 'phase'),
  plannedPerYear: field('gepland per jaar', 'planned a year'),
  policy: field('beleidscontact', 'policy contact'),
  projectId: field('project', 'project'),
  projectIds: field('projecten', 'projects'),
  purpose: field('doel', 'purpose'),
  realisedOn: field('gerealiseerd op', 'realised on'),
  referrals: field('doorverwijzingen', 'referrals'),
  remindDays: field('herinnering, dagen vooraf', 'reminder, days before'),
  role: field('rol', 'role'),
  sector: field('sectorproject', 'sector project'),
  setting: field('werkvorm', 'setting'),
  source: field('bron', 'source'),
  start: field('begin', 'start'),
  startDate: field('begin', 'start'),
  status: field('status', 'status'),
  subject: field('onderwerp', 'subject'),
  summary: field('samenvatting', 'summary'),
  tags: field('trefwoorden', 'tags'),
  targetGroupPresent: field('doelgroep aanwezig', 'target group present'),
  text: field('tekst', 'text'),
  themeId: field('thema', 'theme'),
  themeIds: field('thema’s', 'themes'),
  themes: field('thema’s', 'themes'),
  title: field('titel', 'title'),
  to: field('tot', 'to'),
  toDate: field('tot', 'to'),
  unit: field('eenheid', 'unit'),
  value: field('waarde', 'value'),
  version: field('versie', 'version'),
  warm: field('warm', 'warm'),
  withdrawn: field('ingetrokken', 'withdrawn'),
  year: field('jaar', 'year'),
}

/** What a field of the trail is called; one that is not known keeps its own name. */
export function fieldWords(key: string): FieldWords {
  const camel = key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return fields[camel] ?? field(key, key)
}
